package org.yidiantong.masking;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;

/**
 * Validates identity numbers: a province, a birth date, and since 1999 a check character
 * after GB 11643.
 */
final class IdNumber {

	private static final Set<String> PROVINCES = Set.of("11", "12", "13", "14", "15", "21", "22", "23", "31", "32",
			"33", "34", "35", "36", "37", "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62",
			"63", "64", "65", "71", "81", "82", "83");

	private static final int[] WEIGHTS = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };

	private static final String CHECKS = "10X98765432";

	private IdNumber() {
	}

	/** Whether 18 characters are an identity number; X must be upper case. */
	static boolean isValid(String number) {
		return number.length() == 18 && isProvince(number) && isBirthDate(number.substring(6, 14))
				&& number.charAt(17) == check(number);
	}

	/** Whether 15 digits are an identity number of the form before 1999. */
	static boolean isOld(String number) {
		return number.length() == 15 && isProvince(number) && isBirthDate("19" + number.substring(6, 12));
	}

	static boolean isProvince(String number) {
		return PROVINCES.contains(number.substring(0, 2));
	}

	private static char check(String number) {
		int sum = 0;
		for (int at = 0; at < WEIGHTS.length; at++) {
			sum += (number.charAt(at) - '0') * WEIGHTS[at];
		}
		return CHECKS.charAt(sum % 11);
	}

	private static boolean isBirthDate(String date) {
		if (!date.startsWith("19") && !date.startsWith("20")) {
			return false;
		}
		int year = Integer.parseInt(date.substring(0, 4));
		int month = Integer.parseInt(date.substring(4, 6));
		int day = Integer.parseInt(date.substring(6));
		if (month < 1 || month > 12 || day < 1 || day > 31) {
			return false;
		}
		try {
			LocalDate.of(year, month, day);
			return true;
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

}
