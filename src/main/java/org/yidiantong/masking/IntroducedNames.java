package org.yidiantong.masking;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds names with which people introduce themselves or their family (王小芳，女，黄莲村人). Who
 * holds an office is complained about rather than complaining, and stays.
 */
final class IntroducedNames implements Rule {

	private static final Pattern NAME = Pattern
		.compile("(?<![\\p{IsHan}*])(\\p{IsHan}{2,4})[,，、 ]{1,2}(?:性别[ :]?)?[男女](?=[,，、。;； ()（）\\n\\r]|$)");

	private static final Pattern OFFICE = Pattern
		.compile("[^。；;\\n\\r]{0,20}?(?:书记|主任|会计|委员|干部|村长|支书|文书|出纳|组长|队长|站长|所长|局长|镇长|乡长|科长|校长|院长|法人|老板|经理)");

	@Override
	public void mark(MaskingContext reading) {
		Matcher name = NAME.matcher(reading.plain());
		while (name.find()) {
			boolean official = OFFICE.matcher(reading.plain()).region(name.end(), reading.plain().length()).lookingAt();
			if (!official && isName(name.group(1))) {
				PersonName.hide(reading, name.start(1), name.end(1));
			}
		}
	}

	private static boolean isName(String name) {
		return Surnames.length(name) > 0 && PersonName.lengthAt(name, 0, true) == name.length();
	}

}
