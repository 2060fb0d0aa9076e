package org.yidiantong.masking;

import java.time.LocalDate;
import java.util.Random;

/**
 * Numbers that look real and belong to nobody, with check digits calculated here, not by
 * the code under test.
 */
final class GeneratedNumbers {

	private static final String CODE = "0123456789ABCDEFGHJKLMNPQRTUWXY";

	private final Random random;

	GeneratedNumbers(long seed) {
		this.random = new Random(seed);
	}

	String idNumber() {
		// there is no county 99
		String number = pick("11", "34", "37", "44", "51", "65") + digits(2) + "99" + birthDate().replace("-", "")
				+ digits(3);
		int sum = 0;
		for (int at = 0; at < 17; at++) {
			sum += (number.charAt(at) - '0') * ((1 << (17 - at)) % 11);
		}
		int check = (12 - sum % 11) % 11;
		return number + ((check == 10) ? pick("X", "x") : String.valueOf(check));
	}

	String phone() {
		return "1" + (3 + this.random.nextInt(7)) + digits(9);
	}

	String card() {
		String number = pick("622848", "621799", "622202", "625000") + digits(pick("9", "12").equals("9") ? 9 : 12);
		int sum = 0;
		for (int at = 0; at < number.length(); at++) {
			int digit = number.charAt(number.length() - 1 - at) - '0';
			sum += (at % 2 == 1) ? digit : (2 * digit > 9) ? 2 * digit - 9 : 2 * digit;
		}
		return number + (10 - sum % 10) % 10;
	}

	String creditCode() {
		StringBuilder code = new StringBuilder(pick("91", "92", "93", "12", "52", "54", "N2", "11")).append("3415")
			.append(pick("00", "02", "03"));
		while (code.length() < 17) {
			code.append(CODE.charAt(this.random.nextInt(31)));
		}
		int sum = 0;
		int weight = 1;
		for (int at = 0; at < 17; at++) {
			sum += CODE.indexOf(code.charAt(at)) * weight;
			weight = weight * 3 % 31;
		}
		return code.append(CODE.charAt((31 - sum % 31) % 31)).toString();
	}

	String amount() {
		long fen = Math.abs(this.random.nextLong()) % 1_000_000_000_000L;
		return switch (this.random.nextInt(4)) {
			case 0 -> "%d.%02d元".formatted(fen / 100, fen % 100);
			case 1 -> "%,d.%02d".formatted(fen / 100, fen % 100);
			case 2 -> "¥%d.%02d".formatted(fen / 100, fen % 100);
			default -> "共%d元".formatted(fen / 100);
		};
	}

	String voucher() {
		return switch (this.random.nextInt(4)) {
			case 0 -> "凭证号 记-2021%02d-%s".formatted(1 + this.random.nextInt(12), digits(4));
			case 1 -> "合同编号：HT" + phone();
			case 2 -> "民发〔2021〕" + digits(3) + "号";
			default -> "项目编号：341503" + birthDate().replace("-", "");
		};
	}

	String pick(String... from) {
		return from[this.random.nextInt(from.length)];
	}

	/**
	 * A number as people write it: in groups, spread, full-width, with invisible
	 * characters.
	 */
	String written(String number, int... groups) {
		String gap = pick(" ", "-", "·", "\u3000", "\u00A0");
		return switch (this.random.nextInt(5)) {
			case 0 -> fullWidth(number);
			case 1 -> String.join(gap, number.split(""));
			case 2 -> grouped(number, gap, groups);
			case 3 -> String.join("\u200B", number.split(""));
			default -> number;
		};
	}

	private String birthDate() {
		return LocalDate.of(1930, 1, 1).plusDays(this.random.nextInt(28_000)).toString();
	}

	private String digits(int count) {
		StringBuilder digits = new StringBuilder();
		this.random.ints(count, 0, 10).forEach(digits::append);
		return digits.toString();
	}

	private static String fullWidth(String number) {
		StringBuilder wide = new StringBuilder();
		number.chars().forEach((character) -> wide.append((char) (character + 0xFEE0)));
		return wide.toString();
	}

	private static String grouped(String number, String gap, int[] groups) {
		StringBuilder grouped = new StringBuilder();
		int from = 0;
		for (int size : groups) {
			int to = Math.min(number.length(), from + size);
			grouped.append((from > 0 && from < to) ? gap : "").append(number, from, to);
			from = to;
		}
		return grouped.append(number.substring(from)).toString();
	}

}
