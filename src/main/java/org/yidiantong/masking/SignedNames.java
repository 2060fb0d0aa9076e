package org.yidiantong.masking;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the names with which people sign: after 此致 or 敬礼, and in a last line of their
 * own, with or without a date.
 */
final class SignedNames implements Rule {

	private static final Pattern CLOSING = Pattern
		.compile("(?:此致|敬礼|敬上|谨上|谢谢|叩谢|拜托)[ ,，。.!！~\\n\\r]{0,6}(?:敬礼[ ,，。.!！~\\n\\r]{1,6})?");

	private static final String DATE = "(?:(?:19|20)?[0-9]{2}[年./-][0-9]{1,2}[月./-][0-9]{1,2}日?|[0-9]{1,2}月[0-9]{1,2}日?)";

	private static final Pattern LAST_LINE = Pattern
		.compile("[\\n\\r] *(\\p{IsHan}{2,4}|\\p{IsHan}(?: {1,3}\\p{IsHan}){1,2})[ ,，。.]*(?:[\\n\\r ]*" + DATE
				+ ")?[\\s。.]*$");

	/** How far from the end a signature with its date and blank lines may begin. */
	private static final int LONGEST_END = 80;

	private static final Pattern END = Pattern.compile(" *(?:$|[\\n\\r,，。.;；(（]| *[0-9]| *(?:电话|手机|联系))");

	private static final Pattern OFFICE = Pattern.compile("领导|纪委|监委|政府|委员|书记|主任|部门|机关|法院|公安|信访");

	@Override
	public void mark(MaskingContext reading) {
		Matcher closing = CLOSING.matcher(reading.plain());
		while (closing.find()) {
			markName(reading, closing.end(), true);
		}
		int end = reading.plain().length();
		Matcher last = LAST_LINE.matcher(reading.plain()).region(Math.max(0, end - LONGEST_END), end);
		if (last.find()) {
			markName(reading, last.start(1), false);
		}
	}

	private static void markName(MaskingContext reading, int from, boolean announced) {
		String plain = reading.plain();
		int length = PersonName.lengthAt(plain, from, announced);
		if (length == 0 && Surnames.length(plain.substring(from)) > 0) {
			length = PersonName.spreadLengthAt(plain, from);
		}
		if (length > 0 && END.matcher(plain).region(from + length, plain.length()).lookingAt()
				&& !OFFICE.matcher(plain.substring(from, from + length)).find()) {
			PersonName.hide(reading, from, from + length);
		}
	}

}
