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

/**
 * Finds a time in a Chinese text that is still to come, such as 明天, 月底前 or a later date.
 * A date without a year means the nearest one. A vague word (本周, 三天内, 年底前) is not found
 * where its clause says that something is done.
 */
public final class FutureTime {

	private static final String NUMBER = "[0-9〇零一二两三四五六七八九十廿]{1,3}";

	private static final int AFTERNOON = 12;

	private static final int EVENING = 18;

	private static final Pattern DATE = Pattern.compile("(?:([0-9]{4})[年./-]|(去年|今年|明年|本年|当年))?(" + NUMBER + ")[月./-]("
			+ NUMBER
			+ ")(?:[日号]|(?<=[./-][0-9]{1,2})(?![0-9./-]))((?:凌晨|早上|上午|中午|下午|傍晚|晚上|晚|夜里|夜间)?)(?:([0-9]{1,2})[时点:])?");

	private static final Pattern MONTH = Pattern.compile(
			"(?:([0-9]{4})年|(去年|今年|明年|本年|当年))?(?<![个0-9])(" + NUMBER + ")月(?:份|底|末|中旬|上旬|下旬|初)?(?:以?前|之前|内|底|完成|完工)");

	private static final Pattern DAY = Pattern
		.compile("(?<![月0-9个])(?:本月)?([0-9]{1,2})[日号](?!楼|院|路|线|公路|机|桥|井|灯|杆|店|门|令|文|电|台|厅|内|后|以内|期)");

	private static final Pattern TODAY = Pattern.compile("(?:今天|今日|当天)?(今晚|今夜|(?<=今天|今日)(?:下午|傍晚|晚上|晚间|夜里|晚))");

	/** Words that name a time to come, whatever else is said. */
	private static final Pattern AHEAD = Pattern.compile("(?<![说表证声光透查注])明[天日早晚](?![气然线花桥井台窗沟报志光亮])"
			+ "|(?<=他们?说|我们?说|村里说)明[天日](?![气然报])" + "|(?<![然之以雨午此最随饭])后天(?![气亮晴黑性形养冷热])"
			+ "|(?<![乡以如地桥树楼脚城天坡田坝底])下[个]?(?:周[一二三四五六日天末]?|星期[一二三四五六日天]?|礼拜|月|季度)(?![边围期转密到全长息球报刊])"
			+ "|(?<![说证表光声查])明年|明春|年后(?!的)|节后");

	/** Words that name a time which may be over when something is done. */
	private static final Pattern VAGUE = Pattern
		.compile("(?<![上去0-9一二三四五六七八九十])(?:本|这个?|当)?(?:月|年|季|季度)(?:底|末)(?:以?前|之前)?"
				+ "|(?:本|这)(?:周|星期|月|季度|年)(?:内|之内|末前|底前)" + "|年内|(?:春节|元旦|国庆|清明|端午|中秋|五一|汛期|入冬|开春|节|周末)(?:以?前|之前)" + "|"
				+ NUMBER + "个?(?:天|日|小时|工作日|周|星期|月)(?:内|之内|以内)");

	private static final Pattern WEEKDAY = Pattern
		.compile("(?<![上下每逢个])(?:本|这)?(?:周|星期|礼拜)([一二三四五六日天])(?![个次年月天米家户位组队村])");

	private static final Pattern DONE = Pattern.compile("已|了|过(?!程|渡|户|道|路)|完毕|均(?:未|无)|上报|收到");

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
			.of(found(DATE, this::isLaterDate), found(MONTH, this::isLaterMonth), found(DAY, this::isLaterDay),
					found(TODAY, this::isLaterToday), found(AHEAD, (match) -> true),
					found(WEEKDAY, this::isLaterWeekday), found(VAGUE, this::isOpen))
			.flatMap(Optional::stream)
			.findFirst();
	}

	private Optional<String> found(Pattern pattern, Predicate<MatchResult> future) {
		return pattern.matcher(this.text).results().filter(future).map(MatchResult::group).findFirst();
	}

	private boolean isLaterDate(MatchResult match) {
		int month = number(match.group(3));
		int day = number(match.group(4));
		Optional<LocalDate> date = year(match.group(1), match.group(2)).map((year) -> date(year, month, day))
			.orElseGet(() -> nearest(month, day));
		return date.filter(
				(known) -> known.isAfter(today()) || (known.equals(today()) && isLater(match.group(5), match.group(6))))
			.isPresent();
	}

	private boolean isLaterMonth(MatchResult match) {
		int month = number(match.group(3));
		Optional<LocalDate> end = year(match.group(1), match.group(2)).map((year) -> date(year, month, 1))
			.orElseGet(() -> nearest(month, 1))
			.map((first) -> YearMonth.from(first).atEndOfMonth());
		return end.filter(today()::isBefore).isPresent() && isOpen(match);
	}

	private boolean isLaterDay(MatchResult match) {
		return date(today().getYear(), today().getMonthValue(), number(match.group(1))).filter(today()::isBefore)
			.isPresent() && isOpen(match);
	}

	private boolean isLaterToday(MatchResult match) {
		String part = match.group(1);
		return isLater(part.contains("下午") ? "下午" : "晚", null) && isOpen(match);
	}

	private boolean isLaterWeekday(MatchResult match) {
		int weekday = "一二三四五六日".indexOf(match.group(1).replace('天', '日')) + 1;
		return DayOfWeek.of(weekday).compareTo(today().getDayOfWeek()) > 0 && isOpen(match);
	}

	/** Whether a part of this day is still to come. */
	private boolean isLater(@Nullable String part, @Nullable String hour) {
		boolean late = part != null && (part.startsWith("晚") || part.startsWith("夜") || part.equals("傍晚"));
		int starts = late ? EVENING : "下午".equals(part) ? AFTERNOON : 0;
		if (hour != null) {
			int named = Integer.parseInt(hour);
			starts = (starts > 0 && named < AFTERNOON) ? named + AFTERNOON : named;
		}
		return this.now.getHour() < starts;
	}

	/** Whether the clause does not say that something is done. */
	private boolean isOpen(MatchResult match) {
		int from = 0;
		int to = this.text.length();
		for (MatchResult end : CLAUSE.matcher(this.text).results().toList()) {
			from = (end.end() <= match.start()) ? end.end() : from;
			to = (end.start() >= match.end()) ? Math.min(to, end.start()) : to;
		}
		return !DONE.matcher(this.text.substring(from, to)).find();
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

	/** Reads digits or a Chinese numeral below 100; 0 for what is none. */
	private static int number(String written) {
		if (written.chars().allMatch(Character::isDigit)) {
			return Integer.parseInt(written);
		}
		String numeral = written.replace("廿", "二十").replace("两", "二").replace('零', '〇');
		int ten = numeral.indexOf('十');
		int unit = digit(numeral, numeral.length() - 1);
		if (ten < 0) {
			return (numeral.length() == 1) ? unit : 0;
		}
		int tens = (ten == 0) ? 1 : digit(numeral, ten - 1);
		return tens * 10 + ((ten == numeral.length() - 1) ? 0 : unit);
	}

	private static int digit(String numeral, int at) {
		return Math.max(0, "〇一二三四五六七八九".indexOf(numeral.charAt(at)));
	}

}
