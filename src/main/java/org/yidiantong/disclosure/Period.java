package org.yidiantong.disclosure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The period of a disclosure: a month {@code 2021-10}, a quarter {@code 2021-Q4}, a year
 * {@code 2021}, or the day of an event that is disclosed at once.
 *
 * @param code the unique text form
 * @param from its first day
 */
@ValueObject
public record Period(Length length, String code, LocalDate from) {

	private static final Pattern CODE = Pattern
		.compile("(?<year>20[0-9]{2})(?:-Q(?<quarter>[1-4])|-(?<month>[0-9]{2})(?:-(?<day>[0-9]{2}))?)?");

	/** The length of a period. */
	public enum Length {

		/** 月 */
		MONTH,

		/** 季度 */
		QUARTER,

		/** 年 */
		YEAR,

		/** 一事一公开 */
		EVENT

	}

	/** Parses a period; empty when the text is not valid. */
	public static Optional<Period> parse(String text) {
		Matcher parts = CODE.matcher(text);
		if (!parts.matches()) {
			return Optional.empty();
		}
		try {
			return Optional.of(read(text, parts));
		}
		catch (DateTimeException noSuchDay) {
			return Optional.empty();
		}
	}

	/** The month of a day. */
	public static Period month(LocalDate day) {
		return known(YearMonth.from(day).toString());
	}

	/** The quarter of a day. */
	public static Period quarter(LocalDate day) {
		return known(day.getYear() + "-Q" + quarterOf(day));
	}

	/** The year of a day. */
	public static Period year(LocalDate day) {
		return known(Integer.toString(day.getYear()));
	}

	/**
	 * The periods that end with a month: the month itself, and possibly a quarter and a
	 * year.
	 */
	public static List<Period> endingWith(YearMonth month) {
		LocalDate last = month.atEndOfMonth();
		return Stream.of(month(last), quarter(last), year(last)).filter((period) -> period.to().equals(last)).toList();
	}

	/** Its last day. */
	public LocalDate to() {
		return switch (this.length) {
			case MONTH -> this.from.plusMonths(1).minusDays(1);
			case QUARTER -> this.from.plusMonths(3).minusDays(1);
			case YEAR -> this.from.plusYears(1).minusDays(1);
			case EVENT -> this.from;
		};
	}

	/** Whether all of it has happened. An event is over on its day. */
	public boolean isOver(LocalDate today) {
		return (this.length == Length.EVENT) ? !today.isBefore(this.from) : today.isAfter(to());
	}

	/** The Chinese name for titles, which are Chinese in every language. */
	public String chinese() {
		String year = this.from.getYear() + "年";
		return switch (this.length) {
			case YEAR -> year;
			case QUARTER -> year + "第" + "一二三四".charAt(quarterOf(this.from) - 1) + "季度";
			case MONTH -> year + this.from.getMonthValue() + "月";
			case EVENT -> year + this.from.getMonthValue() + "月" + this.from.getDayOfMonth() + "日";
		};
	}

	public static Period known(String code) {
		return parse(code).orElseThrow(() -> new IllegalArgumentException(code + " is no period"));
	}

	private static int quarterOf(LocalDate day) {
		return (day.getMonthValue() + 2) / 3;
	}

	private static Period read(String text, Matcher parts) {
		int year = Integer.parseInt(parts.group("year"));
		if (parts.group("quarter") != null) {
			return new Period(Length.QUARTER, text,
					LocalDate.of(year, 3 * Integer.parseInt(parts.group("quarter")) - 2, 1));
		}
		if (parts.group("day") != null) {
			return new Period(Length.EVENT, text, LocalDate.parse(text));
		}
		if (parts.group("month") != null) {
			return new Period(Length.MONTH, text, YearMonth.parse(text).atDay(1));
		}
		return new Period(Length.YEAR, text, LocalDate.of(year, 1, 1));
	}

}
