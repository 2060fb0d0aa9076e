package org.yidiantong.masking;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the end of a name that is followed by other words, and masks it. In doubt it
 * hides one character more.
 */
final class PersonName {

	private static final Pattern ETHNIC = Pattern.compile("\\p{IsHan}{1,8}(?:·\\p{IsHan}{1,8}){1,4}");

	private static final Pattern SPREAD = Pattern.compile(
			"\\p{IsHan}(?:[ ._/-]{1,3}\\p{IsHan}){1,3}(?![ ._/-]{0,3}[\\p{IsHan}*])|(\\p{IsHan}{1,2})[ ._/\n\r-]{1,3}\\p{IsHan}{1,2}(?![\\p{IsHan}*])");

	private static final Pattern HOLED = Pattern
		.compile("\\p{IsHan}[?\uFFFD\uFFFC□■▯◇◆●○]{1,2}\\p{IsHan}(?!\\p{IsHan})");

	private static final Pattern PLACE = Pattern.compile("[村镇乡县市区街组户社委屯]");

	private static final Pattern NEXT_WORD = Pattern
		.compile("(?:电话|手机|联系|身份|住址|住在|家住|现住|户籍|地址|同志|先生|女士|反映|投诉|举报|申请|今年|现年"
				+ "|出生|生于|性别|等人|等户|夫妇|一家|家里|家的|名下|负责|领取|签字|签名|微信|银行|账号|卡号|本人|是我|作为|因为|由于|村民|已经|没有|应该|多次|开户)");

	private static final String NEXT_CHARACTER = "的是系于在因住为男女向和与及等未说已家现自从由有应将把被对我";

	private static final Set<String> NO_NAMES = Set.of("本人", "不详", "匿名", "保密", "同上", "户主", "村民", "电话", "手机", "性别", "年龄",
			"住址", "地址", "金额", "银行", "账号", "成员", "成都", "方式", "任期", "任职", "常住", "常年", "房屋", "单位", "安置", "安徽", "许可", "应当",
			"应提", "应在", "向村", "向镇", "向社", "向区", "于二", "时间", "田地", "高龄", "高中", "高度", "马上", "宁愿", "万分", "时常", "曾多", "曾于",
			"曾经", "曾向", "白天", "石头", "水田", "查询", "陈述", "连续", "何时", "施工", "严重", "解决", "强烈", "路过", "车辆", "管理", "单身", "明确",
			"和村", "和其", "和我", "全家", "全部", "应该", "来自", "华侨", "平时", "平常", "都是", "都有", "原来", "原因", "保证", "明白", "明天", "来到",
			"来信", "商量", "党员", "官员", "计划", "包括", "花费", "练习", "简单", "项目", "经办", "合计", "小计", "总计", "共计", "无", "空白", "未知",
			"代表", "签字", "签名", "盖章", "如下", "名单", "公示", "关系", "家庭", "身份", "村委", "社区", "联系", "常用", "方便", "相关", "信息", "盖房",
			"明细", "什么", "席位", "关于", "关心", "于今", "于去", "干部", "安全", "高兴", "万一", "成年", "平安", "古稀", "宁可", "易地", "全村", "单独",
			"钱款", "包工", "谢谢", "方面", "全体", "全员", "齐声", "手印", "安装", "安排", "请求", "石路", "路灯", "路面", "水管", "水沟", "水井", "水塘",
			"水渠");

	private static final Pattern ORGANISATION = Pattern.compile(
			"[^，。；！？,;!?\\s]{0,40}(?:公司|合作社|村委会|委员会|政府|中心|服务站|经营部|建筑队|学校|小学|中学|医院|卫生院|敬老院|农场|商店|超市|信用社|支行|联社|门市部|工程队|"
					+ "办公室|[局厂部会所院站店办])(?=[，。；！？,;!?\\s(（]|$)");

	private PersonName() {
	}

	/**
	 * How many characters at a position are a person's name, 0 when none.
	 * @param announced whether a colon, a blank or 叫 stands before it; what only runs on
	 * must also end clearly
	 */
	static int lengthAt(String plain, int from, boolean announced) {
		String text = plain.substring(from, Math.min(plain.length(), from + 42));
		Matcher ethnic = ETHNIC.matcher(text);
		if (ethnic.lookingAt()) {
			return ethnic.end();
		}
		int han = hanAtStart(text);
		int surname = Surnames.length(text);
		if (han < 2 || isNoName(text) || text.startsWith("*", han)) {
			return 0;
		}
		if (surname == 0 || (surname == 1 && !announced && Surnames.isWord(text.charAt(0)))) {
			return (announced && han <= 4 && isPlausible(text, han) && !text.startsWith(":", han)) ? han : 0;
		}
		return end(text, surname, announced);
	}

	/** How many characters at the start of a name stay visible: its surname. */
	static int visible(String name) {
		int surname = name.contains("·") ? 1 : Surnames.length(name);
		return (surname == 2 && name.length() > 2) ? 2 : 1;
	}

	/**
	 * How many characters at a position are a name written with blanks inside (王 小 芳), 0
	 * when none.
	 */
	static int spreadLengthAt(String plain, int from) {
		Matcher spread = SPREAD.matcher(plain).region(from, plain.length());
		if (!spread.lookingAt()
				|| (spread.group(1) != null && Surnames.length(spread.group(1)) != spread.group(1).length())) {
			return 0;
		}
		String name = spread.group().replaceAll("[ ._/\n\r-]", "");
		String given = name.substring(1);
		boolean other = isNoName(name) || isNoName(given) || PLACE.matcher(given).find();
		return other ? 0 : spread.group().length();
	}

	/**
	 * How many characters at a position are a name of which a machine has lost one (王?芳),
	 * 0 when none.
	 */
	static int holedLengthAt(String plain, int from) {
		Matcher holed = HOLED.matcher(plain).region(from, plain.length());
		return (holed.lookingAt() && Surnames.length(holed.group()) == 1) ? holed.end() - from : 0;
	}

	/** Hides a name but for its surname. */
	static void hide(MaskingContext reading, int from, int to) {
		int visible = visible(reading.plain().substring(from, to));
		reading.hide(from, to, PersonalData.NAME, reading.original(from, from + visible) + "*");
	}

	static boolean isNoName(String text) {
		return NO_NAMES.contains(text) || (text.length() > 1 && NO_NAMES.contains(text.substring(0, 2)))
				|| ORGANISATION.matcher(text).lookingAt();
	}

	static int hanAtStart(String text) {
		int length = 0;
		while (length < text.length()
				&& Character.UnicodeScript.of(text.charAt(length)) == Character.UnicodeScript.HAN) {
			length++;
		}
		return length;
	}

	private static int end(String text, int surname, boolean announced) {
		int shorter = surname + 1;
		int longer = surname + 2;
		boolean both = isPlausible(text, longer);
		if (both && endsAt(text, longer) && !nextWordAt(text, shorter)) {
			return longer;
		}
		if (isPlausible(text, shorter) && (endsAt(text, shorter) || nextWordAt(text, shorter))) {
			return shorter;
		}
		if (both && (nextWordAt(text, longer) || nextCharacterAt(text, longer))) {
			return longer;
		}
		if (isPlausible(text, shorter) && nextCharacterAt(text, shorter)) {
			return shorter;
		}
		return (announced && both) ? longer : 0;
	}

	private static boolean isPlausible(String text, int length) {
		return length <= hanAtStart(text) && length > 1 && !PLACE.matcher(text.substring(1, length)).find()
				&& !(length < text.length() && PLACE.matcher(text.substring(length, length + 1)).find()
						&& !NEXT_WORD.matcher(text.substring(length)).lookingAt());
	}

	private static boolean endsAt(String text, int length) {
		return hanAtStart(text) == length;
	}

	private static boolean nextWordAt(String text, int length) {
		return NEXT_WORD.matcher(text).region(length, text.length()).lookingAt();
	}

	private static boolean nextCharacterAt(String text, int length) {
		return length < text.length() && NEXT_CHARACTER.indexOf(text.charAt(length)) >= 0;
	}

	/** Words that occur in columns of names but are not names. */
	static final List<String> NOBODY = List.of("合计", "小计", "总计", "共计", "无", "/", "-", "—", "不详");

}
