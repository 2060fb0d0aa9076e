package org.yidiantong.masking;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds names with which people introduce themselves or their family (王小芳，女，黄莲村人). Who
 * holds an office is complained about rather than complaining, and stays.
 */
final class IntroducedNames implements Rule {

	private static final String START = "(?:(?<![\\p{IsHan}*])|(?<=[村镇乡组区])|(?<=村民|居民))";

	private static final String LINE = "(?:^|[\\n\\r]) {0,8}";

	private static final String NAME = "(\\p{IsHan}{2,4})";

	private static final List<Pattern> INTRODUCTIONS = List.of(
			// 王小芳，女
			Pattern.compile(START + NAME + "[,，、 (/|]{1,2}(?:性别[ :]?)?[男女]性?(?=[,，、。;； ()（）/|0-9\\n\\r]|$)"),
			// 王小芳，45岁
			Pattern.compile(LINE + NAME + "[,，、 (/|]{1,2}(?:今年|现年)?(?:[0-9]{1,3}岁|\\p{IsHan}{1,4}族(?!\\p{IsHan})|农民"
					+ "|(?:(?:系|是|住|家住)\\p{IsHan}{0,2})?\\p{IsHan}{2,12}[村镇乡区县市组](?:村民|居民|人)?(?=[,，、。;； )\\n\\r]|$))"),
			// 村民王小芳反映
			Pattern.compile(
					"(?:^|[。,，;；\\n\\r]) {0,8}(?:\\p{IsHan}{0,8}[村镇乡组区])?(?:村民|居民|群众|市民|业主|住户)[ :]?(\\p{IsHan}{2,4}?)"
							+ "(?=反映|投诉|举报|来电|来信|来访|求助|称)"));

	/** 姓王，名小芳: the given name alone. */
	private static final Pattern GIVEN = Pattern
		.compile("姓\\p{IsHan}{1,2}[,， ]{0,2}名(?:字)?(?:叫|为|是)?(\\p{IsHan}{1,2})(?!\\p{IsHan})");

	private static final Pattern OFFICE = Pattern
		.compile("[^。；;\\n\\r]{0,20}?(?:书记|主任|会计|委员|干部|村长|支书|文书|出纳|组长|队长|站长|所长|局长|镇长|乡长|科长|校长|院长|法人|老板|经理)");

	@Override
	public void mark(MaskingContext reading) {
		for (Pattern introduction : INTRODUCTIONS) {
			Matcher name = introduction.matcher(reading.plain());
			while (name.find()) {
				boolean official = OFFICE.matcher(reading.plain())
					.region(name.end(1), reading.plain().length())
					.lookingAt();
				if (!official && isName(name.group(1)) && !isWord(name.group(1), reading.at(name.end(1)))) {
					PersonName.hide(reading, name.start(1), name.end(1));
				}
			}
		}
		Matcher given = GIVEN.matcher(reading.plain());
		while (given.find()) {
			reading.hide(given.start(1), given.end(1), PersonalData.NAME, "*");
		}
	}

	/** Whether it is a phrase with a surname's character before a verb: 群众向上反映. */
	private static boolean isWord(String name, char next) {
		return Character.isIdeographic(next) && PersonName.lengthAt(name, 0, false) == 0;
	}

	private static boolean isName(String name) {
		return Surnames.length(name) > 0 && PersonName.lengthAt(name, 0, true) == name.length();
	}

}
