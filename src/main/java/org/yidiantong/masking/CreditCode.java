package org.yidiantong.masking;

/**
 * Validates unified social credit codes after GB 32100: 18 characters without I, O, S, V
 * and Z, the last one a check character.
 */
final class CreditCode {

	private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

	private static final String AUTHORITIES = "123456789ANY";

	private static final int[] WEIGHTS = { 1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28 };

	private CreditCode() {
	}

	/** Whether 18 characters are a credit code and not an identity number. */
	static boolean isValid(String code) {
		if (code.length() != 18 || AUTHORITIES.indexOf(code.charAt(0)) < 0 || !isArea(code.substring(2, 8))) {
			return false;
		}
		int sum = 0;
		for (int at = 0; at < WEIGHTS.length; at++) {
			int value = ALPHABET.indexOf(code.charAt(at));
			if (value < 0) {
				return false;
			}
			sum += value * WEIGHTS[at];
		}
		return code.charAt(17) == ALPHABET.charAt((31 - sum % 31) % 31);
	}

	private static boolean isArea(String area) {
		// 10 is the national level
		return area.chars().allMatch((character) -> DigitGroups.isDigit((char) character))
				&& (IdNumber.isProvince(area) || area.startsWith("10"));
	}

}
