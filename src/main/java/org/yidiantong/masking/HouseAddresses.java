package org.yidiantong.masking;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds home addresses: the part after the village, else after the road, is hidden if it
 * leads to a house or flat. A village group or building alone is usually a work site and
 * is hidden only after a label such as 住址.
 */
final class HouseAddresses implements Rule {

	static final String INSTEAD = "***";

	private static final String NUMBER = "(?:[0-9]{1,5}|[A-Za-z甲乙丙丁东西南北](?=[栋幢座单])|[一二三四五六七八九十百零〇壹贰叁肆伍陆柒捌玖拾佰]{1,5})(?:[-之#附][0-9A-Za-z]{1,4}){0,3}";

	private static final String PART = NUMBER
			+ " ?(?:号楼|号院|号|栋|幢|座|单元|室|组|队|排|层|楼|弄|巷|#楼|#)(?:(?<=号)[-之附][0-9]{1,4}号?)?";

	private static final Pattern CHAIN = Pattern.compile(
			PART + "(?:[ ,、-]?" + PART + "){0,6}(?:(?<=[号栋幢座元楼#])[ -]?(?:[0-9]{3,4}(?![0-9元])|[一二三四五六七八九零〇]{3,4}))?");

	private static final Pattern FLAT = Pattern
		.compile("(?<=小区|花园|家园|嘉园|公寓|苑|新村|华府|名城|广场)[0-9]{1,3}(?:[-—#][0-9]{1,4}){2,3}室?(?![0-9.-]|[月日期路线])");

	/** 村3-12, where somebody says that they live there. */
	private static final Pattern PAIR = Pattern
		.compile("(?<=[村组庄队区]|门牌|门牌号)[0-9]{1,4}(?:[-#][0-9]{1,4}){1,2}(?![0-9.-]|[月日期组米公户亩层年路线])");

	private static final Pattern DOORPLATE = Pattern
		.compile("门牌(?:号码?)?[ :是为]{0,2}([0-9]{1,5}(?:[-之][0-9]{1,4})?号?)(?![0-9块个处户元])");

	private static final Pattern TO_A_HOUSE = Pattern.compile("号(?!楼)|室|弄|单元|[栋幢座楼#][ -]?[0-9]{3,4}$");

	private static final Pattern IN_A_HOUSE = Pattern.compile("[栋幢座楼#元].*(?:室|单元|[0-9]{3,4}$)|弄.*[号室]");

	private static final Pattern OTHER_THING = Pattern
		.compile("(?:文|令|公告|通告|[通公省国县乡]道|机|路灯|灯|电?杆|水?井|桥|塘|坝|线|标|地块|地[^址]|点|泵|变|台区|闸|厂|仓|窗|柜|车|病|床|坑|棚|大棚|田|桩|段|矿|煤"
				+ "|公路|以前|之前|前|上午|下午|晚|早|中午|凌晨|开始|至|到|开会|起|左右|那天|当天|文件|门口的路|池|渠|沟|站|垃圾|摄像|监控)");

	private static final Pattern PLACE_NAME = Pattern.compile("村(?!民)|社区|镇|乡|街");

	private static final Pattern LIVING = Pattern
		.compile("(?:住址|家住|现住|居住|住在|住|户籍|户口|籍贯|地址|门牌号?|送到|寄到)[^，。；！？\n,;!?]{0,24}$");

	private static final Pattern OFFICE = Pattern
		.compile("(?:办公|办事|服务|单位|受理|领取|申报|办理|施工|建设|项目|实施|公示|开标|报名)(?:地址|地点|场所|位置)[^，。；！？\n,;!?]{0,24}$");

	private static final Pattern VILLAGE = Pattern
		.compile("(?:村(?![委部里口支两]|民(?!组))|社区|居委会)((?:[^，。；：！？\n,;:!?、在住的民委于是有被和与至到从将为年月〔〕()\\[\\] ]|民(?=组)){0,12}) ?$");

	private static final Pattern ROAD = Pattern
		.compile("(?:[路街巷道苑庄郢湾圩岗坊屯寨堡冲畈]|村|社区|小区|花园|公寓|新村|家园|嘉园|镇|乡|组|队)(?:门牌|第| )?$");

	private static final int LOOK_BACK = 40;

	@Override
	public void mark(MaskingContext reading) {
		Matcher chain = CHAIN.matcher(reading.plain());
		while (chain.find()) {
			markChain(reading, chain.start(), chain.end());
		}
		Matcher flat = FLAT.matcher(reading.plain());
		while (flat.find()) {
			reading.hide(flat.start(), flat.end(), PersonalData.ADDRESS, INSTEAD);
		}
		Matcher plate = DOORPLATE.matcher(reading.plain());
		while (plate.find()) {
			reading.hide(plate.start(1), plate.end(1), PersonalData.ADDRESS, INSTEAD);
		}
		Matcher pair = PAIR.matcher(reading.plain());
		while (pair.find()) {
			String ahead = reading.plain().substring(Math.max(0, pair.start() - LOOK_BACK), pair.start());
			if (LIVING.matcher(ahead).find() && !OFFICE.matcher(ahead).find()) {
				reading.hide(pair.start(), pair.end(), PersonalData.ADDRESS, INSTEAD);
			}
		}
	}

	private static void markChain(MaskingContext reading, int start, int end) {
		String ahead = reading.plain().substring(Math.max(0, start - LOOK_BACK), start);
		String chain = reading.plain().substring(start, end);
		String after = reading.plain().substring(end, Math.min(reading.plain().length(), end + 4));
		if (OFFICE.matcher(ahead).find() || PLACE_NAME.matcher(after).lookingAt()
				|| (chain.endsWith("号") && OTHER_THING.matcher(after).lookingAt())) {
			return;
		}
		boolean living = LIVING.matcher(ahead).find();
		boolean house = TO_A_HOUSE.matcher(chain).find();
		Matcher village = VILLAGE.matcher(ahead);
		if ((living || house) && village.find()) {
			reading.hide(start - (ahead.length() - village.start(1)), end, PersonalData.ADDRESS, INSTEAD);
		}
		else if (living || (house && ROAD.matcher(ahead).find()) || IN_A_HOUSE.matcher(chain).find()) {
			reading.hide(start, end, PersonalData.ADDRESS, INSTEAD);
		}
	}

}
