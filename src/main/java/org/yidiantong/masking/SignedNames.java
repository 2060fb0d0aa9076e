package org.yidiantong.masking;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the names with which people sign: after 此致 or 敬礼, in a last line of their own,
 * after dashes, in brackets or before 敬上, with or without a date.
 */
final class SignedNames implements Rule {

	private static final Pattern CLOSING = Pattern.compile(
			"(?:此致|敬礼|敬上|谨上|谢谢|叩谢|拜谢|拜托|祝好|顺颂商祺|盼复|盼回复|望回复|敬请回复|感激不尽)[ ,，。.!！~\\n\\r]{0,6}(?:敬礼[ ,，。.!！~\\n\\r]{1,6})?");

	private static final String NUMBER = "[0-9〇○零一二三四五六七八九十]";

	private static final String DATE = "(?:(?:" + NUMBER + "{2,4}[年./-])?" + NUMBER + "{1,3}月" + NUMBER + "{1,3}[日号]?"
			+ "|(?:19|20)?[0-9]{2}[./-][0-9]{1,2}[./-][0-9]{1,2}日?)";

	/** Who signs may say what they are: 黄莲村村民王小芳. */
	private static final String ROLE = "(?:\\p{IsHan}{0,12}(?:村民|居民|群众|市民|业主|住户|老百姓|党员|家长|公民)[ :]{0,3}|\\p{IsHan}{2,12}[村组区][ :]{0,3})?+";

	private static final String NAME = "(\\p{IsHan}{2,4}|\\p{IsHan}(?: {1,3}\\p{IsHan}){1,2})";

	private static final String MORE = "((?:[ 、]{1,2}\\p{IsHan}{2,4}){0,5})";

	private static final String TITLE = "(?: {0,3}(?:敬上|谨上|敬呈|敬启|谨启|拜上|叩上|亲笔|[上呈启]))";

	private static final String REST = "[ ,，。.]*(?:[\\n\\r ]*" + DATE + ")?[\\s。.]*$";

	private static final List<Pattern> SIGNATURES = List.of(
			// in a last line of its own, after dashes or in brackets
			Pattern.compile("[\\n\\r][ -]*" + ROLE + NAME + MORE + TITLE + "?" + REST),
			Pattern.compile("(?:--|(?:^|[。！？!?~…\\n\\r])[(\\[【]) *" + ROLE + NAME + MORE + TITLE + "?[)\\]】]?" + REST),
			// in the last line of the text, with a date or with what only those write who
			// sign
			Pattern.compile("(?:^|[。！？!?~… \\n\\r])" + ROLE + "(\\p{IsHan}{2,4}?)()" + TITLE + REST),
			Pattern.compile("[。！？!?~…] *" + ROLE + NAME + MORE + "[ ,，]*" + DATE + "[\\s。.]*$"),
			Pattern.compile("[。！？!?~…\\n\\r] *" + DATE + "[ ,，]{1,4}" + ROLE + NAME + MORE + REST),
			Pattern.compile("[。！？!?~…] *" + ROLE + NAME + "[\\s。.]*$"));

	private static final Pattern MORE_NAMES = Pattern.compile("\\p{IsHan}{2,4}");

	/**
	 * Words with which the last sentence of a complaint may begin, and what it says of
	 * them.
	 */
	private static final Pattern SENTENCE = Pattern.compile("[路车房水毛石池井温]|.*[不太很难没都也又无坏差臭漏脏乱断停低烂滑黑贵慢缺堵塌修费款钱补]");

	/** How far from the end a signature with its date and blank lines may begin. */
	private static final int LONGEST_END = 80;

	private static final Pattern END = Pattern
		.compile(" *(?:$|[\\n\\r,，。.;；(（)\\]】、]| *[0-9〇零一二三四五六七八九十]| *(?:电话|手机|联系)|" + TITLE + ")");

	private static final Pattern OFFICE = Pattern.compile("领导|纪委|监委|政府|委员|书记|主任|部门|机关|法院|公安|信访");

	@Override
	public void mark(MaskingContext reading) {
		Matcher closing = CLOSING.matcher(reading.plain());
		while (closing.find()) {
			markName(reading, closing.end(), true);
		}
		int end = reading.plain().length();
		for (Pattern signature : SIGNATURES) {
			Matcher last = signature.matcher(reading.plain()).region(Math.max(0, end - LONGEST_END), end);
			if (last.find() && !SENTENCE.matcher(last.group(1)).lookingAt()) {
				markNames(reading, last);
			}
		}
	}

	private static void markNames(MaskingContext reading, Matcher last) {
		if (Surnames.length(last.group(1)) > 0
				&& PersonName.lengthAt(last.group(1), 0, false) == last.group(1).length()) {
			PersonName.hide(reading, last.start(1), last.end(1));
		}
		else {
			markName(reading, last.start(1), false);
		}
		if (last.groupCount() > 1) {
			Matcher more = MORE_NAMES.matcher(reading.plain()).region(last.start(2), last.end(2));
			while (more.find()) {
				markName(reading, more.start(), false);
			}
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
