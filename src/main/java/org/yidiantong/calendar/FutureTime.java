package org.yidiantong.calendar;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.ChineseNumerals;

/**
 * Finds a time in a Chinese text that is still to come, such as 明天, 月底前 or a later date.
 * A date without a year means the nearest one. A vague word (本周, 三天内, 年底前) is not found
 * where its clause says that something is done.
 */
public final class FutureTime {

	private static final String NUMBER = "[0-9〇零一二两三四五六七八九十廿]{1,3}";

	/** How many of a unit of time: 3, 三五, 半, 几. */
	private static final String SPAN = "[0-9一二两三四五六七八九十半几数]{1,3}个?半?";

	/** What is promised for a time that is named without a day. */
	private static final String WORK = "(?:完成|完工|安装|施工|开工|动工|竣工|实施|发放|验收|修|建成|建设|启动|解决|整改|整治|处理|答复|公示|公开|开会|派人|派员|上门|送|来人|来修|来装|到场|恢复|通水|通电|通气|通车|送电|供水|供电|亮灯|更换|清理|清淤|硬化|拆除)(?![的时])";

	private static final String PART = "(?:凌晨|早上|上午|中午|下午|傍晚|晚上|晚间|晚|夜里|夜间)";

	private static final int AFTERNOON = 12;

	/** A month without a year is one of the next, or it is over. */
	private static final int NEAR_MONTHS = 4;

	private static final int EVENING = 18;

	/** What has a number and is no day: 3号楼, 5日内. */
	private static final String NO_DAY = "(?!楼|院|路|线|公路|机|桥|井|灯|杆|店|门|令|文|电|台|厅|内|后|以内|期|涵|渠|泵|闸|桩|坝|塘|池|户|组|屋|车|箱|柜|站|厂|房|仓|库|段|标|商|铺|地|点|人|村|墩|沟|变|码|为|是|、)";

	private static final Pattern DATE = Pattern.compile("(?:([0-9]{4})[年./-]|(去年|今年|明年|本年|当年))?(" + NUMBER + ")[月./-]("
			+ NUMBER + ")(?:[日号]|(?<=[./-][0-9]{1,2})(?![0-9./-]))(" + PART + "?)(?:([0-9]{1,2})[时点:])?");

	/** What must follow 12.20 or 1-3, which may be an amount or several groups. */
	private static final Pattern DATED = Pattern.compile("[日号]" + NO_DAY + "|以?前|之前|起|开始|" + PART + "|" + WORK);

	private static final Pattern MONTH = Pattern.compile("(?:([0-9]{4})年|(去年|今年|明年|本年|当年))?(?<![个0-9第每])(" + NUMBER
			+ ")月(?:份|底|末|中旬|上旬|下旬|初|中)?(?![0-9一二三四五六七八九十廿])(?:(以?前|之前|内|底|完成|完工)|(?=[^，。；！？,;!?\\n的每]{0,5}?" + WORK
			+ "))");

	private static final Pattern YEAR = Pattern.compile("(?<![0-9])(20[0-9]{2})年(?![0-9度])");

	private static final Pattern DAY = Pattern
		.compile("(?<![月0-9一二三四五六七八九十廿个第每])(?:本月)?([0-9]{1,2}|[一二三四五六七八九十廿]{1,3})[日号](" + PART
				+ "?)(?:([0-9]{1,2})[时点:])?" + NO_DAY);

	private static final Pattern TODAY = Pattern.compile(
			"(?:今天|今日|当天)?(今晚|今夜|(?<=今天|今日)(?:下午|傍晚|晚上|晚间|夜里|晚|中午)|(?<=今天|今日)(?=[0-9]{1,2}[时点:]))(?:([0-9]{1,2})[时点:])?");

	/** A part of the day at the beginning of a clause that names no day. */
	private static final Pattern LATER = Pattern
		.compile("(?<=^|[，。；！？,;!?\\n]|我们|我村|我局|我所|师傅|人员|电工|施工队|预计|计划|定于|拟于|将于|将在|将|于|约)(" + PART
				+ ")(?:([0-9]{1,2})[时点:]|前)?(?=[^，。；！？,;!?\\n的]{0,8}?" + WORK + ")");

	/** A day that is named before: a part of the day without one belongs to it. */
	private static final Pattern ANOTHER_DAY = Pattern.compile("[昨前当次隔首][天日晚]|[日号]|每|逢|平时|周|星期");

	/** Words that name a time to come, whatever else is said. */
	private static final Pattern AHEAD = Pattern.compile("(?<![说表证声光透查注])明[天日早晚](?![气然线花桥井台窗沟报志光亮])"
			+ "|(?<=他们?说|我们?说|村里说)明[天日](?![气然报])" + "|(?<![然之以雨午此最随饭])后天(?![气亮晴黑性形养冷热])"
			+ "|(?<![乡以如地桥树楼脚城天坡田坝底])下[个]?(?:周[一二三四五六日天末]?|星期[一二三四五六日天]?|礼拜|月|季度)(?![边围期转密到全长息球报刊])"
			+ "|(?<![说证表光声查])明年|明春|(?<![路度经通超已])过(?:几|两|两三|三五)天(?!了)|(?<![0-9一二两三四五六七八九十几多数半])年后(?!的)|节后|(?<![之以然此往天月年日])后年(?![检审度报])");

	/** Words that name a time which may be over when something is done. */
	private static final Pattern VAGUE = Pattern
		.compile("(?<![上去0-9一二三四五六七八九十])(?:本|这个?|当)?(?:月|年|季|季度)(?:底|末)(?:以?前|之前)?"
				+ "|(?:本|这个?)月(?:中旬|下旬)|[今本]日(?:之)?内|今天(?:之)?内|开春后|(?:本|这个?)周末|双休日"
				+ "|(?<![0-9一二两三四五六七八九十几多数半百千若])年前(?!后|的)|这(?:几|两|两三|三五)天|(?:近日|近期|日内|不日|择日)(?=[^，。；！？,;!?\\n的]{0,6}?"
				+ WORK + ")|(?<![满示理交请到起第过期的0-9一二两三四五六七八九十半几数])" + SPAN
				+ "(?:天|日|小时|分钟|工作日|周|星期|礼拜|月)(?:以|之)?后(?!才|仍|还|又|即|续)" + "|" + SPAN
				+ "(?:小时|天|日|分钟)(?:左右)?就(?=能|可|会|好|修|来)" + "|(?:本|这)(?:周|星期|月|季度|年)(?:内|之内|末前|底前)"
				+ "|年内|(?:春节|元旦|国庆|清明|端午|中秋|五一|汛期|入冬|开春|节|周末)(?:以?前|之前)" + "|" + SPAN
				+ "(?:天|日|小时|分钟|工作日|周|星期|礼拜|月)(?:内|之内|以内)|半年(?:内|之内|以内)");

	private static final Pattern WEEKDAY = Pattern
		.compile("(?<![上下每逢个])(?:本|这)?(?:周|星期|礼拜)([一二三四五六日天])(?![个次年月天米家户位组队村])");

	private static final Pattern DONE = Pattern.compile("已|了|过(?!程|渡|户|道|路)|完毕|均(?:未|无)|上报|收到");

	private static final Pattern RULE = Pattern.compile("每[^，。]{0,2}$|(?:有效期|合同|租期|承包期|任期|保修期|聘期)(?!工)[^，。]{0,12}$");

	private static final Pattern CLAUSE = Pattern.compile("[，。；！？,;!?\\n]");

	private final String text;

	private final LocalDateTime now;

	private FutureTime(String text, LocalDateTime now) {
		this.text = text;
		this.now = now;
	}

	/** The first time in a text that is still to come; empty if there is none. */
	public static Optional<String> in(@Nullable String text, Instant now) {
		if (text == null) {
			return Optional.empty();
		}
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[ \\t]", "");
		return new FutureTime(plain, LocalDateTime.ofInstant(now, BusinessClock.ZONE)).first();
	}

	private Optional<String> first() {
		return Stream
			.of(found(DATE, this::isLaterDate), found(MONTH, this::isLaterMonth), found(YEAR, this::isLaterYear),
					found(DAY, this::isLaterDay), found(TODAY, this::isLaterToday), found(LATER, this::isLaterPart),
					found(AHEAD, (match) -> true), found(WEEKDAY, this::isLaterWeekday), found(VAGUE, this::isOpen))
			.flatMap(Optional::stream)
			.findFirst();
	}

	private Optional<String> found(Pattern pattern, Predicate<MatchResult> future) {
		return pattern.matcher(this.text).results().filter(future).map(MatchResult::group).findFirst();
	}

	private boolean isLaterDate(MatchResult match) {
		boolean spelled = this.text.startsWith("月", match.end(3));
		if (isRule(match) || (!spelled && !isDate(match))) {
			return false;
		}
		int month = ChineseNumerals.below100(match.group(3));
		int day = ChineseNumerals.below100(match.group(4));
		Optional<LocalDate> date = year(match.group(1), match.group(2)).map((year) -> date(year, month, day))
			.orElseGet(() -> nearest(month, day));
		return date.filter(
				(known) -> known.isAfter(today()) || (known.equals(today()) && isLater(match.group(5), match.group(6))))
			.isPresent();
	}

	/** Whether 12.20 is a day and not an amount, a code or a row of groups. */
	private boolean isDate(MatchResult match) {
		if (this.text.substring(0, match.start()).matches("(?s).*(?:[A-Za-z¥￥第号码型]|[号码][:为是])")) {
			return false;
		}
		return match.group(1) != null || DATED.matcher(this.text).region(match.end(4), this.text.length()).lookingAt();
	}

	private boolean isLaterMonth(MatchResult match) {
		int month = ChineseNumerals.below100(match.group(3));
		boolean named = match.group(1) != null || match.group(2) != null || match.group(4) != null;
		if (isRule(match) || (!named && monthsAhead(month) > NEAR_MONTHS)) {
			return false;
		}
		Optional<LocalDate> end = year(match.group(1), match.group(2)).map((year) -> date(year, month, 1))
			.orElseGet(() -> nearest(month, 1))
			.map((first) -> YearMonth.from(first).atEndOfMonth());
		return end.filter(today()::isBefore).isPresent() && isOpen(match);
	}

	private int monthsAhead(int month) {
		return Math.floorMod(month - today().getMonthValue(), 12);
	}

	private boolean isLaterYear(MatchResult match) {
		return Integer.parseInt(match.group(1)) > today().getYear() && isOpen(match) && !isRule(match);
	}

	/** A day that is over this month and has 前 after it is one of the next. */
	private boolean isLaterDay(MatchResult match) {
		Optional<LocalDate> day = date(today().getYear(), today().getMonthValue(),
				ChineseNumerals.below100(match.group(1)));
		boolean next = this.text.substring(match.end()).matches("(?s)(?:以|之)?前.*");
		return isOpen(match) && !isRule(match)
				&& day
					.filter((one) -> one.isAfter(today()) || (one.isBefore(today()) && next)
							|| (one.equals(today()) && isLater(match.group(2), match.group(3))))
					.isPresent();
	}

	private boolean isLaterToday(MatchResult match) {
		String part = match.group(1).replace("今", "");
		return isLater(part, match.group(2)) && isOpen(match);
	}

	private boolean isLaterPart(MatchResult match) {
		return isLater(match.group(1), match.group(2)) && isOpen(match)
				&& !ANOTHER_DAY.matcher(this.text.substring(0, match.start())).find();
	}

	private boolean isLaterWeekday(MatchResult match) {
		int weekday = "一二三四五六日".indexOf(match.group(1).replace('天', '日')) + 1;
		return DayOfWeek.of(weekday).compareTo(today().getDayOfWeek()) > 0 && isOpen(match);
	}

	/** Whether a part of this day is still to come. */
	private boolean isLater(@Nullable String part, @Nullable String hour) {
		boolean late = part != null && (part.startsWith("晚") || part.startsWith("夜") || part.equals("傍晚"));
		int starts = late ? EVENING : ("下午".equals(part) || "中午".equals(part)) ? AFTERNOON : 0;
		if (hour != null) {
			int named = Integer.parseInt(hour);
			starts = (starts > 0 && named < AFTERNOON) ? named + AFTERNOON : named;
		}
		return this.now.getHour() < starts;
	}

	/** Whether the clause does not say that something is done. */
	private boolean isOpen(MatchResult match) {
		return !DONE.matcher(clause(match)).find();
	}

	/** Whether it is a rule that is told (每年1月20日) or the end of a right (有效期至). */
	private boolean isRule(MatchResult match) {
		String clause = clause(match);
		return RULE.matcher(clause.substring(0, clause.indexOf(match.group()))).find();
	}

	private String clause(MatchResult match) {
		int from = 0;
		int to = this.text.length();
		for (MatchResult end : CLAUSE.matcher(this.text).results().toList()) {
			from = (end.end() <= match.start()) ? end.end() : from;
			to = (end.start() >= match.end()) ? Math.min(to, end.start()) : to;
		}
		return this.text.substring(from, to);
	}

	private Optional<Integer> year(@Nullable String digits, @Nullable String word) {
		if (digits != null) {
			return Optional.of(Integer.valueOf(digits));
		}
		if (word == null) {
			return Optional.empty();
		}
		return Optional.of(today().getYear() + ("明年".equals(word) ? 1 : "去年".equals(word) ? -1 : 0));
	}

	/** The day of the year before, this one or the next that is nearest to today. */
	private Optional<LocalDate> nearest(int month, int day) {
		int year = today().getYear();
		return Stream.of(year - 1, year, year + 1)
			.flatMap((each) -> date(each, month, day).stream())
			.min((one, other) -> Long.compare(distance(one), distance(other)));
	}

	private long distance(LocalDate day) {
		return Math.abs(day.toEpochDay() - today().toEpochDay());
	}

	private static Optional<LocalDate> date(int year, int month, int day) {
		try {
			return Optional.of(LocalDate.of(year, month, day));
		}
		catch (DateTimeException impossible) {
			return Optional.empty();
		}
	}

	private LocalDate today() {
		return this.now.toLocalDate();
	}

}
