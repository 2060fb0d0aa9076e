package org.yidiantong.kernel;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the Chinese numerals of dates: 廿五, 二十, 二〇二一年.
 */
public final class ChineseNumerals {

	private static final Pattern OF_A_DATE = Pattern.compile("[〇零○一二三四五六七八九]{4}(?=年)|[一二三四五六七八九十廿]{1,3}(?=[月日号])");

	private static final String ONES = "〇一二三四五六七八九";

	private ChineseNumerals() {
	}

	/** Writes the numerals of dates in a text as digits. */
	public static String datesInDigits(String text) {
		return OF_A_DATE.matcher(text).replaceAll((numeral) -> digits(plain(numeral.group())));
	}

	/** Reads digits or a numeral below 100; 0 for what is none. */
	public static int below100(String written) {
		if (written.chars().allMatch(Character::isDigit)) {
			return Integer.parseInt(written);
		}
		String plain = plain(written.replace('两', '二'));
		boolean one = plain.contains("十") || plain.codePointCount(0, plain.length()) == 1;
		return one ? Integer.parseInt(digits(plain)) : 0;
	}

	private static String digits(String plain) {
		if (!plain.contains("十")) {
			return plain.codePoints().mapToObj((one) -> digit(Character.toString(one))).collect(Collectors.joining());
		}
		String[] parts = plain.split("十", -1);
		return (parts[0].isEmpty() ? "1" : digit(parts[0])) + (parts[1].isEmpty() ? "0" : digit(parts[1]));
	}

	private static String digit(String numeral) {
		return String.valueOf(Math.max(0, ONES.indexOf(numeral)));
	}

	private static String plain(String numeral) {
		return numeral.replace('零', '〇').replace('○', '〇').replace("廿", "二十");
	}

}
