package org.yidiantong.reporting.figures;

import java.time.temporal.ChronoUnit;

/**
 * How much a report shows, by the length of its period. A longer period shows what a
 * shorter one does and more.
 */
enum ReportScale {

	/** Up to a month: figures, units, items, hot issues and ledgers. */
	MONTH(31),
	/** Up to half a year: also the months and the disclosure tasks. */
	QUARTER(184),
	/** Any longer period: also the villages and what changed in the checklist. */
	YEAR(Integer.MAX_VALUE);

	private final int days;

	ReportScale(int days) {
		this.days = days;
	}

	static ReportScale of(ReportPeriod period) {
		long days = ChronoUnit.DAYS.between(period.from(), period.to()) + 1;
		return (days <= MONTH.days) ? MONTH : (days <= QUARTER.days) ? QUARTER : YEAR;
	}

	boolean isAtLeast(ReportScale other) {
		return compareTo(other) >= 0;
	}

}
