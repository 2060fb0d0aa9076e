package org.yidiantong.reporting.schedule;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Optional;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.WorkCalendar;
import org.yidiantong.reporting.definition.PeriodKind;

/**
 * The day on which the report of a period that is over is made: a day of the week after a
 * week, a day of the month after a month, quarter or half-year, a day of the year after a
 * year, or the first working day of that month or year.
 *
 * @param text as in a district's folder
 */
@ValueObject
public record DueDay(String text) {

	/** 第一个工作日. */
	public static final DueDay FIRST_WORKING_DAY = new DueDay("FIRST_WORKING_DAY");

	private static final DueDay MONDAY = new DueDay(DayOfWeek.MONDAY.name());

	/** The last day that every month has. */
	private static final int LAST = 28;

	/**
	 * Reads a day; empty when it does not exist after each period of the kind.
	 * @param text null for the usual day
	 */
	static Optional<DueDay> of(PeriodKind every, @Nullable String text) {
		if (text == null) {
			return Optional.of((every == PeriodKind.WEEK) ? MONDAY : FIRST_WORKING_DAY);
		}
		boolean exists = switch (every) {
			case WEEK -> Arrays.stream(DayOfWeek.values()).anyMatch((day) -> day.name().equals(text));
			case YEAR -> text.equals(FIRST_WORKING_DAY.text) || isEveryYear(text);
			default -> text.equals(FIRST_WORKING_DAY.text) || isEveryMonth(text);
		};
		return exists ? Optional.of(new DueDay(text)) : Optional.empty();
	}

	private static boolean isEveryMonth(String text) {
		return text.matches("[1-9][0-9]?") && Integer.parseInt(text) <= LAST;
	}

	private static boolean isEveryYear(String text) {
		try {
			return text.matches("[0-9]{2}-[0-9]{2}") && MonthDay.parse("--" + text).isValidYear(2001);
		}
		catch (DateTimeException noSuchDay) {
			return false;
		}
	}

	/** Whether this is the first working day. */
	public boolean isFirstWorkingDay() {
		return equals(FIRST_WORKING_DAY);
	}

	/** The day after a period that ends on a day. */
	LocalDate after(PeriodKind every, LocalDate end, WorkCalendar calendar) {
		LocalDate next = end.plusDays(1);
		if (every == PeriodKind.WEEK) {
			return next.with(TemporalAdjusters.nextOrSame(DayOfWeek.valueOf(this.text)));
		}
		if (isFirstWorkingDay()) {
			return calendar.firstWorkingDay(YearMonth.from(next));
		}
		return (every == PeriodKind.YEAR) ? MonthDay.parse("--" + this.text).atYear(next.getYear())
				: next.withDayOfMonth(Integer.parseInt(this.text));
	}

}
