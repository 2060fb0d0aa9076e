package org.yidiantong.reporting.definition;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.yidiantong.reporting.figures.ReportPeriod;

/**
 * A kind of period for which a report can be requested.
 */
public enum PeriodKind {

	/** Any days. */
	DAYS(0),
	/** Monday to Sunday. */
	WEEK(0),
	/** A calendar month. */
	MONTH(1),
	/** Three calendar months. */
	QUARTER(3),
	/** Six calendar months. */
	HALF_YEAR(6),
	/** A calendar year. */
	YEAR(12);

	private final int months;

	PeriodKind(int months) {
		this.months = months;
	}

	/** The kind with a code. */
	public static Optional<PeriodKind> of(String code) {
		return Arrays.stream(values()).filter((kind) -> kind.code().equals(code)).findFirst();
	}

	/** All codes. */
	public static List<String> codes() {
		return Arrays.stream(values()).map(PeriodKind::code).toList();
	}

	/** The code in definitions. */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Whether a period is of this kind; one that is not over ends today. */
	public boolean includes(ReportPeriod period, LocalDate today) {
		LocalDate first = first(period.from());
		LocalDate last = last(first, period);
		return period.from().equals(first) && period.to().equals(last.isAfter(today) ? today : last);
	}

	/** The whole period of this kind in which a day lies. */
	public ReportPeriod around(LocalDate day) {
		LocalDate first = first(day);
		return new ReportPeriod(first, last(first, new ReportPeriod(first, first)));
	}

	private LocalDate first(LocalDate day) {
		return switch (this) {
			case DAYS -> day;
			case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
			default -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / this.months * this.months + 1, 1);
		};
	}

	private LocalDate last(LocalDate first, ReportPeriod period) {
		return switch (this) {
			case DAYS -> period.to();
			case WEEK -> first.plusDays(6);
			default -> first.plusMonths(this.months).minusDays(1);
		};
	}

}
