package org.yidiantong.masking;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds identity numbers and mobile numbers that are written, at least partly, in Chinese
 * numerals or circled digits.
 */
final class SpelledNumbers implements Rule {

	/** The signs for each digit, with what people type instead of 0 and 1. */
	private static final String[] NUMERALS = { "0〇零○Oo", "1一壹幺lI", "2二贰两", "3三叁", "4四肆", "5五伍", "6六陆", "7七柒", "8八捌",
			"9九玖" };

	static {
		for (char sign = 0; sign < Character.MAX_VALUE; sign++) {
			int value = (Character.getType(sign) == Character.OTHER_NUMBER) ? Character.getNumericValue(sign) : -1;
			if (value >= 0 && value < NUMERALS.length) {
				NUMERALS[value] += sign;
			}
		}
	}

	private static final Pattern RUN = Pattern.compile("[" + String.join("", NUMERALS) + "](?:[^\\p{L}\\p{N}]{0,3}["
			+ String.join("", NUMERALS) + "]){10,}+(?:[ ,、-]?[XxХх×叉])?");

	private static final String NARROW_GAPS = " ,、-";

	private static final String LIKE_X = "XxХх×叉";

	@Override
	public void mark(MaskingContext reading) {
		Matcher run = RUN.matcher(reading.plain());
		while (run.find()) {
			markRun(reading, run);
		}
	}

	private static void markRun(MaskingContext reading, Matcher run) {
		StringBuilder value = new StringBuilder();
		int[] positions = new int[run.end() - run.start()];
		for (int at = run.start(); at < run.end(); at++) {
			int digit = digit(reading.at(at));
			if (digit >= 0 || LIKE_X.indexOf(reading.at(at)) >= 0) {
				positions[value.length()] = at;
				value.append((digit >= 0) ? (char) ('0' + digit) : 'X');
			}
		}
		markIdNumbers(reading, value.toString(), positions);
		markCards(reading, value.toString(), positions);
		markPhones(reading, value.toString(), positions);
	}

	private static void markCards(MaskingContext reading, String value, int[] positions) {
		for (int digits = 19; digits >= 16; digits--) {
			for (int at = 0; at + digits <= value.length(); at++) {
				String number = value.substring(at, at + digits);
				if (BankCards.isChineseCard(number) && isNarrow(reading, positions, at, digits)
						&& isSpelled(reading, positions[at], positions[at + digits - 1])) {
					reading.hide(positions[at], positions[at + digits - 1] + 1, PersonalData.BANK_CARD,
							BankCards.shortened(number));
				}
			}
		}
	}

	private static void markIdNumbers(MaskingContext reading, String value, int[] positions) {
		for (int at = 0; at + 18 <= value.length(); at++) {
			boolean written = isNarrow(reading, positions, at, 18)
					|| isSpelled(reading, positions[at], positions[at + 17]);
			if (written && IdNumber.isValid(value.substring(at, at + 18))) {
				reading.hide(positions[at], positions[at + 17] + 1, PersonalData.ID_NUMBER, IdNumbers.INSTEAD);
			}
		}
	}

	private static void markPhones(MaskingContext reading, String value, int[] positions) {
		for (int at = 0; at + 11 <= value.length(); at++) {
			String number = value.substring(at, at + 11);
			if (MobilePhones.MOBILE.matcher(number).matches() && isSpelled(reading, positions[at], positions[at + 10])
					&& (isNarrow(reading, positions, at, 11) || isGrouped(positions, at))) {
				MobilePhones.hide(reading, positions[at], positions[at + 10] + 1, number);
			}
		}
	}

	/** Whether at most one blank or the like stands between two digits. */
	private static boolean isNarrow(MaskingContext reading, int[] positions, int first, int digits) {
		for (int at = first + 1; at < first + digits; at++) {
			int gap = positions[at] - positions[at - 1] - 1;
			if (gap > 1 || (gap == 1 && NARROW_GAPS.indexOf(reading.at(positions[at] - 1)) < 0)) {
				return false;
			}
		}
		return true;
	}

	/** Whether gaps stand where those of a mobile number do: 一三八 六五零一 二三四五. */
	private static boolean isGrouped(int[] positions, int first) {
		for (int at = 1; at < 11; at++) {
			boolean gap = positions[first + at] - positions[first + at - 1] > 1;
			if (gap != (at == 3 || at == 7)) {
				return false;
			}
		}
		return true;
	}

	/** Whether a part contains anything but digits and signs. */
	private static boolean isSpelled(MaskingContext reading, int from, int last) {
		return reading.plain()
			.substring(from, last + 1)
			.chars()
			.anyMatch((character) -> !DigitGroups.isDigit((char) character) && !DigitGroups.SIGNS.test(character));
	}

	private static int digit(char character) {
		for (int digit = 0; digit < NUMERALS.length; digit++) {
			if (NUMERALS[digit].indexOf(character) >= 0) {
				return digit;
			}
		}
		return -1;
	}

}
