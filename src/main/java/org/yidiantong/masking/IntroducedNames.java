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

	/** 王?芳，女 */
	private static final Pattern HOLED = Pattern.compile(START
			+ "(?=\\p{IsHan}[^\\p{L}\\p{N} ,，、。]{1,2}\\p{IsHan}[,，、 (/|]{1,2}(?:性别[ :]?)?[男女]性?(?:[,，、。;； ()（）/|0-9\\n\\r]|$))");

	private static final String PHONE = "(?:(?:联系)?(?:电话|手机|手机号|号码|tel|TEL|Tel)[ :]{0,2})?(?:\\+?86[ -]?)?1[3-9][0-9][ -]?(?:[0-9]{4}|\\*{4})[ -]?[0-9]{4}(?![0-9元])";

	/** 王小芳 13800001234 */
	private static final Pattern BESIDE_A_PHONE = Pattern
		.compile("(?<![\\p{IsHan}*0-9])(\\p{IsHan}{2,4})(?:[,，、 :(/|-]{1,2}|(?=[电手联tT0-9+]))" + PHONE);

	/** Two characters before a number that are no name, though one is a surname. */
	private static final Pattern NO_CALLER = Pattern.compile(
			"(?:黄山|马鞍山|池州|宁波|石家庄|金寨|安庆|江苏|江西|云南|成都|温州|常州|常熟|付款|余额|平均|包裹|成交|成本|毛利|路费|车费|车牌|房款|房租|水费|水电|石料|米价|方量|应付|应收|应急|单价|单号|单位|祝贺|查询|查号|查找|关注|关联|项目|金额|钱数|贺电|计价|计数|时价|万元|常用|备用|程序|步骤|安保|保安|保洁|封面|古董|向我|来电|去电|回电|致电|代码|代号|管家|宣传|高级|高考|双号|车号|牛肉|白菜).*|.*(?:先生|女士|小姐|师傅|老师|医生|大爷|大妈|大叔|大婶|阿姨|叔叔|主任|书记|会计|站长|所长|村长|队长|组长|经理|老板|电话|手机|号码|热线|专线)");

	/** 姓王，名小芳: the given name alone. */
	private static final Pattern GIVEN = Pattern
		.compile("姓\\p{IsHan}{1,2}[,， ]{0,2}名(?:字)?(?:叫|为|是)?(\\p{IsHan}{1,2})(?!\\p{IsHan})");

	private static final Pattern OFFICE = Pattern
		.compile("[^。；;\\n\\r]{0,20}?(?:书记|主任|会计|委员|干部|村长|支书|文书|出纳|组长|队长|站长|所长|局长|镇长|乡长|科长|校长|院长|法人|老板|经理)");

	private static final Pattern COMPLAINED_ABOUT = Pattern.compile(
			"(?:书记|主任|会计|委员|干部|村长|支书|文书|出纳|组长|队长|站长|所长|局长|镇长|乡长|科长|校长|院长|法人|老板|经理|被投诉人|被反映人|被举报人|被检举人|被控告人|对方|施工方|负责人)[ :,，(是为叫\\[]{0,3}$");

	@Override
	public void mark(MaskingContext reading) {
		for (Pattern introduction : INTRODUCTIONS) {
			Matcher name = introduction.matcher(reading.plain());
			while (name.find()) {
				if (!isOfficial(reading, name.end(1)) && isName(name.group(1))
						&& !isWord(name.group(1), reading.at(name.end(1)))) {
					PersonName.hide(reading, name.start(1), name.end(1));
				}
			}
		}
		Matcher holed = HOLED.matcher(reading.plain());
		while (holed.find()) {
			int length = PersonName.holedLengthAt(reading.plain(), holed.start());
			if (length > 0) {
				PersonName.hide(reading, holed.start(), holed.start() + length);
			}
		}
		Matcher caller = BESIDE_A_PHONE.matcher(reading.plain());
		while (caller.find()) {
			String name = caller.group(1);
			if (!NO_CALLER.matcher(name).matches() && isName(name) && !Surnames.isWord(reading.at(caller.start(1)))
					&& !isOfficial(reading, caller.end()) && !isComplainedAbout(reading, caller.start(1))) {
				PersonName.hide(reading, caller.start(1), caller.end(1));
			}
		}
		Matcher given = GIVEN.matcher(reading.plain());
		while (given.find()) {
			reading.hide(given.start(1), given.end(1), PersonalData.NAME, "*");
		}
	}

	private static boolean isOfficial(MaskingContext reading, int end) {
		return OFFICE.matcher(reading.plain()).region(end, reading.plain().length()).lookingAt();
	}

	private static boolean isComplainedAbout(MaskingContext reading, int from) {
		return COMPLAINED_ABOUT.matcher(reading.plain().substring(Math.max(0, from - 12), from)).find();
	}

	/** Whether it is a phrase with a surname's character before a verb: 群众向上反映. */
	private static boolean isWord(String name, char next) {
		return Character.isIdeographic(next) && PersonName.lengthAt(name, 0, false) == 0;
	}

	private static boolean isName(String name) {
		return Surnames.length(name) > 0 && PersonName.lengthAt(name, 0, true) == name.length();
	}

}
