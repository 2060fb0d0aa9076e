package org.yidiantong.masking;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds identity numbers and mobile numbers that are written, at least partly, in Chinese
 * numerals or circled digits.
 */
final class SpelledNumbers implements Rule {

	private static final String[] NUMERALS = { "0〇零○⓪Oo", "1一壹幺①l", "2二贰两②", "3三叁③", "4四肆④", "5五伍⑤", "6六陆⑥", "7七柒⑦",
			"8八捌⑧", "9九玖⑨" };

	private static final Pattern RUN = Pattern.compile("[" + String.join("", NUMERALS) + "](?:[ ,、-]?["
			+ String.join("", NUMERALS) + "]){10,}+(?:[ ,、-]?[XxХх×叉])?");

	private static final Pattern ONLY_DIGITS = Pattern.compile("[0-9 ,、-]*");

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
		markPhones(reading, value.toString(), positions);
	}

	private static void markIdNumbers(MaskingContext reading, String value, int[] positions) {
		for (int at = 0; at + 18 <= value.length(); at++) {
			if (IdNumber.isValid(value.substring(at, at + 18))) {
				reading.hide(positions[at], positions[at + 17] + 1, PersonalData.ID_NUMBER, IdNumbers.INSTEAD);
			}
		}
	}

	private static void markPhones(MaskingContext reading, String value, int[] positions) {
		for (int at = 0; at + 11 <= value.length(); at++) {
			String number = value.substring(at, at + 11);
			String written = reading.plain().substring(positions[at], positions[at + 10] + 1);
			if (MobilePhones.MOBILE.matcher(number).matches() && !ONLY_DIGITS.matcher(written).matches()) {
				MobilePhones.hide(reading, positions[at], positions[at + 10] + 1, number);
			}
		}
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
