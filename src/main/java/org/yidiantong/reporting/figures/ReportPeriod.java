package org.yidiantong.reporting.figures;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The period of a report in whole days, both ends included.
 */
@ValueObject
public record ReportPeriod(LocalDate from, LocalDate to) {

	/** Name of the usual kind of report. */
	public static final String PERFORMANCE = "performance";

	private static final int DAYS_OF_A_WEEK = 7;

	public ReportPeriod {
		if (to.isBefore(from)) {
			throw new IllegalArgumentException(to + " is before " + from);
		}
	}

	/** All days of a month. */
	public static ReportPeriod of(YearMonth month) {
		return new ReportPeriod(month.atDay(1), month.atEndOfMonth());
	}

	/**
	 * The preceding period. One that begins with a month is preceded by the same days of
	 * as many months before: 1 to 15 December by 1 to 15 November. Days of a week from
	 * its Monday are preceded by the same days of the week before, any other by as many
	 * days.
	 */
	public ReportPeriod previous() {
		if (this.from.getDayOfMonth() == 1) {
			long count = monthCount();
			return new ReportPeriod(this.from.minusMonths(count),
					isWholeMonths() ? this.from.minusDays(1) : this.to.minusMonths(count));
		}
		long days = ChronoUnit.DAYS.between(this.from, this.to) + 1;
		if (this.from.getDayOfWeek() == DayOfWeek.MONDAY && days < DAYS_OF_A_WEEK) {
			return new ReportPeriod(this.from.minusWeeks(1), this.to.minusWeeks(1));
		}
		return new ReportPeriod(this.from.minusDays(days), this.from.minusDays(1));
	}

	/** The same period of the previous year. */
	public ReportPeriod lastYear() {
		LocalDate end = isWholeMonths() ? YearMonth.from(this.to).minusYears(1).atEndOfMonth() : this.to.minusYears(1);
		return new ReportPeriod(this.from.minusYears(1), end);
	}

	/** The months of this period, the first and last one cut to its bounds. */
	List<ReportPeriod> months() {
		List<ReportPeriod> months = new ArrayList<>();
		for (LocalDate day = this.from; !day.isAfter(this.to); day = day.withDayOfMonth(1).plusMonths(1)) {
			LocalDate end = YearMonth.from(day).atEndOfMonth();
			months.add(new ReportPeriod(day, end.isAfter(this.to) ? this.to : end));
		}
		return months;
	}

	/** The time window for figures. */
	Window window() {
		return Window.of(this.from, this.to);
	}

	private boolean isWholeMonths() {
		return this.from.getDayOfMonth() == 1 && this.to.equals(YearMonth.from(this.to).atEndOfMonth());
	}

	/** The number of months, of which the last may not be over. */
	private long monthCount() {
		return 1 + ChronoUnit.MONTHS.between(this.from, this.to.withDayOfMonth(1));
	}

}
