package org.yidiantong.complaints.privacy;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.PlainText;

/**
 * Telephone numbers of people in China, as they are typed or pasted: with the country's
 * code, blanks, dots, hyphens and brackets, the invisible marks that a phone book adds,
 * and an extension.
 */
public final class PhoneNumber {

	private static final Pattern VALID = Pattern
		.compile("1[3-9][0-9]{9}|(?:0[0-9]{2,3})?[2-9][0-9]{6,7}(?:-[0-9]{1,6})?");

	private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]");

	private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212\\u30FC]");

	private static final Pattern EXTENDED = Pattern.compile(
			"(.*[0-9])(?:转|分机|ext\\.?|x|#|,|(?<=[2-9][0-9]{6}|[2-9][0-9]{7})-)([0-9]{1,6})", Pattern.CASE_INSENSITIVE);

	private static final Pattern SEPARATORS = Pattern.compile("[-()./·]");

	private static final Pattern COUNTRY = Pattern
		.compile("(?:\\+|00)?86(1[3-9][0-9]{9}|0[0-9]{9,11}|(?:10|[2-9][0-9]{1,2})[2-9][0-9]{6,7})");

	private PhoneNumber() {
	}

	/**
	 * Digits only, without the country's code; an extension follows a hyphen. What is no
	 * number comes back without its separators.
	 */
	public static @Nullable String normalized(@Nullable String input) {
		if (input == null) {
			return null;
		}
		String text = BLANKS.matcher(Normalizer.normalize(PlainText.of(input), Normalizer.Form.NFKC)).replaceAll("");
		String plain = DASHES.matcher(text).replaceAll("-");
		Matcher extended = EXTENDED.matcher(plain);
		return extended.matches() ? national(extended.group(1)) + "-" + extended.group(2) : national(plain);
	}

	/** Abroad the zero of an area code is left out; at home it belongs to the number. */
	private static String national(String number) {
		String digits = SEPARATORS.matcher(number).replaceAll("");
		Matcher international = COUNTRY.matcher(digits);
		if (!international.matches()) {
			return digits;
		}
		String rest = international.group(1);
		return (isValid(rest) || rest.startsWith("0")) ? rest : "0" + rest;
	}

	/** Whether a normalized text is a number of a mobile or a landline. */
	public static boolean isValid(String normalized) {
		return VALID.matcher(normalized).matches();
	}

}
