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

	/** Longer texts are no numbers, and not searched for one. */
	private static final int LONGEST = 80;

	private static final Pattern VALID = Pattern
		.compile("1[3-9][0-9]{9}|(?:0[0-9]{2,3})?[2-9][0-9]{6,7}(?:-[0-9]{1,6})?");

	private static final Pattern END_DIGITS = Pattern.compile("[0-9]{4}$");

	/** Joiners, marks and the like that a phone book or an input method adds. */
	private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Mn}\\p{Me}]");

	private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

	private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212\\u30FC]");

	/** What people write before a number that says whose or which it is. */
	private static final Pattern LABEL = Pattern
		.compile("^(?:我们?|本人|自己|家里?|家庭|宅|办公室?|单位|公司|村里?|固定|移动|联系|电话|手机|座机|固话|传真|方式|号码?|[的是为]"
				+ "|tel(?:ephone)?|phone|mobile|cell|number|no|home|office|work|[\\p{So}\\p{Sk}'\"“”‘’<《【「().:/ ])*+"
				+ "(?=[+0-9\\[])", Pattern.CASE_INSENSITIVE);

	/** What people write after it. */
	private static final Pattern END = Pattern.compile(
			"(?:[(\\[]?(?:微信|同号|同步|手机|电话|座机|固话|家里?|单位|办公室?|本人|wechat|号)[)\\]]?|[ 。.,;、'\"“”‘’>》】」])+$",
			Pattern.CASE_INSENSITIVE);

	/** Numbers that were dialled before a mobile or an area code to telephone cheaply. */
	private static final Pattern CARRIER = Pattern
		.compile("^(?:179[0-9]{2}|12593|12520|10193)(?=1[3-9][0-9]{9}$|0[0-9]{9,11}$)");

	private static final String AFTER_LANDLINE = "(?<=[2-9][0-9]{6}|[2-9][0-9]{7})";

	private static final Pattern EXTENDED = Pattern.compile(
			"(.*[0-9]\\)?)[ ;,]*(?:\\(?(?:(?:总机|再)?[转轉拨按]?接?(?:内线|分[机機]?)?号?码?(?<![0-9 ;,(])|ext(?:ension)?|[x#pw])[.:=]? ?|"
					+ AFTER_LANDLINE + "[- (*,、]+)([0-9]{1,6})(?: ?(?:分[机機]|内线))?\\)?号?",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern SEPARATORS = Pattern.compile("[-()\\[\\]./·•・。,、~_:;|\\\\*=…'\"“”‘’<>《》【】「」 ]");

	private static final Pattern COUNTRY = Pattern.compile(
			"\\+?0{0,2}86\\+?(1[3-9][0-9]{9}|0[0-9]{9,11}|(?:10|[2-9][0-9]{1,2})[2-9][0-9]{6,7})|0(1[3-9][0-9]{9})");

	private static final String NUMERALS = "零一二三四五六七八九〇壹贰叁肆伍陆柒捌玖幺";

	private static final String DIGITS = "012345678901234567891";

	private PhoneNumber() {
	}

	/**
	 * Digits only, without the country's code; an extension follows a hyphen. What is no
	 * number comes back without its separators, and a long text as it is.
	 */
	public static @Nullable String normalized(@Nullable String input) {
		if (input == null || PlainText.length(input) > LONGEST) {
			return input;
		}
		String plain = END.matcher(LABEL.matcher(plain(input)).replaceFirst("")).replaceFirst("");
		Matcher extended = EXTENDED.matcher(plain);
		return extended.matches() ? national(extended.group(1)) + "-" + extended.group(2) : national(plain);
	}

	/** The text with digits, dashes and blanks of one kind each. */
	private static String plain(String input) {
		String text = UNSEEN.matcher(Normalizer.normalize(PlainText.of(input), Normalizer.Form.NFKC)).replaceAll("");
		StringBuilder digits = new StringBuilder();
		text.codePoints().map(PhoneNumber::digit).forEach(digits::appendCodePoint);
		return DASHES.matcher(BLANKS.matcher(digits).replaceAll(" ")).replaceAll("-");
	}

	private static int digit(int sign) {
		int numeral = NUMERALS.indexOf(sign);
		return (numeral >= 0) ? DIGITS.codePointAt(numeral)
				: (Character.digit(sign, 10) >= 0) ? '0' + Character.digit(sign, 10) : sign;
	}

	/** Abroad the zero of an area code is left out; at home it belongs to the number. */
	private static String national(String number) {
		String digits = CARRIER.matcher(SEPARATORS.matcher(number).replaceAll("")).replaceFirst("");
		Matcher international = COUNTRY.matcher(digits);
		if (!international.matches()) {
			return digits;
		}
		String rest = (international.group(1) != null) ? international.group(1) : international.group(2);
		return (isValid(rest) || rest.startsWith("0")) ? rest : "0" + rest;
	}

	/** The last four digits without an extension; empty for fewer. */
	static String end(@Nullable String input) {
		String number = (input == null) ? "" : String.valueOf(normalized(input)).replaceFirst("-[0-9]+$", "");
		Matcher end = END_DIGITS.matcher(number);
		return end.find() ? end.group() : "";
	}

	/** Whether a normalized text is a number of a mobile or a landline. */
	public static boolean isValid(String normalized) {
		return VALID.matcher(normalized).matches();
	}

}
