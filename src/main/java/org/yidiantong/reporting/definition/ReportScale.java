package org.yidiantong.reporting.definition;

import java.time.temporal.ChronoUnit;

import org.yidiantong.reporting.figures.ReportPeriod;

/**
 * The length of a period, by which a report shows less or more. A longer period shows
 * what a shorter one does and more.
 */
public enum ReportScale {

	/** Up to a month. */
	MONTH(31),
	/** Up to half a year. */
	QUARTER(184),
	/** Any longer period. */
	YEAR(Integer.MAX_VALUE);

	private final int days;

	ReportScale(int days) {
		this.days = days;
	}

	/** The scale of a period. */
	public static ReportScale of(ReportPeriod period) {
		long days = ChronoUnit.DAYS.between(period.from(), period.to()) + 1;
		return (days <= MONTH.days) ? MONTH : (days <= QUARTER.days) ? QUARTER : YEAR;
	}

	/** Whether a report of this scale has what the other one has. */
	public boolean isAtLeast(ReportScale other) {
		return compareTo(other) >= 0;
	}

}
