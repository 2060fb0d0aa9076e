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

	/** Joiners, marks and the like that a phone book or an input method adds. */
	private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Mn}\\p{Me}]");

	private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

	private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212\\u30FC]");

	private static final Pattern LABEL = Pattern.compile(
			"^ ?(?:联系)?(?:电话|手机|座机|固话|方式)?(?:号码?)?(?:tel|phone|mobile)?[.: ]*(?=[+0-9(\\[])", Pattern.CASE_INSENSITIVE);

	private static final Pattern END = Pattern.compile("[ 。.,;、]+$");

	private static final String AFTER_LANDLINE = "(?<=[2-9][0-9]{6}|[2-9][0-9]{7})";

	private static final Pattern EXTENDED = Pattern
		.compile("(.*[0-9]\\)?) ?(?:\\(?(?:转|转?分机号?码?|ext(?:ension)?|x|#)[.:]? ?|" + AFTER_LANDLINE
				+ "[- (*,、]+)([0-9]{1,6})\\)?号?", Pattern.CASE_INSENSITIVE);

	private static final Pattern SEPARATORS = Pattern.compile("[-()\\[\\]./·。,、~_:; ]");

	private static final Pattern COUNTRY = Pattern
		.compile("\\+?0{0,2}86(1[3-9][0-9]{9}|0[0-9]{9,11}|(?:10|[2-9][0-9]{1,2})[2-9][0-9]{6,7})|0(1[3-9][0-9]{9})");

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
		String plain = END.matcher(LABEL.matcher(plain(input)).replaceFirst("")).replaceFirst("");
		Matcher extended = EXTENDED.matcher(plain);
		return extended.matches() ? national(extended.group(1)) + "-" + extended.group(2) : national(plain);
	}

	/** The text with digits, dashes and blanks of one kind each. */
	private static String plain(String input) {
		String text = UNSEEN.matcher(Normalizer.normalize(PlainText.of(input), Normalizer.Form.NFKC)).replaceAll("");
		StringBuilder digits = new StringBuilder();
		text.codePoints()
			.map((sign) -> (Character.digit(sign, 10) >= 0) ? '0' + Character.digit(sign, 10) : sign)
			.forEach(digits::appendCodePoint);
		return DASHES.matcher(BLANKS.matcher(digits).replaceAll(" ")).replaceAll("-");
	}

	/** Abroad the zero of an area code is left out; at home it belongs to the number. */
	private static String national(String number) {
		String digits = SEPARATORS.matcher(number).replaceAll("");
		Matcher international = COUNTRY.matcher(digits);
		if (!international.matches()) {
			return digits;
		}
		String rest = (international.group(1) != null) ? international.group(1) : international.group(2);
		return (isValid(rest) || rest.startsWith("0")) ? rest : "0" + rest;
	}

	/** Whether a normalized text is a number of a mobile or a landline. */
	public static boolean isValid(String normalized) {
		return VALID.matcher(normalized).matches();
	}

}
