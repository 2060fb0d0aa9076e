package org.yidiantong.reporting.figures;

import java.time.Instant;
import java.time.LocalDate;

import org.yidiantong.calendar.BusinessClock;

/**
 * What figures are taken of: from the beginning of a day to an instant, by business time.
 *
 * @param until the instant after the last one that counts
 * @param day the last day that counts; what was due on it is not overdue yet
 */
record Window(LocalDate from, Instant until, LocalDate day) {

	/** Whole days, both included. */
	static Window of(LocalDate from, LocalDate to) {
		return new Window(from, start(to.plusDays(1)), to);
	}

	Instant begin() {
		return start(this.from);
	}

	private static Instant start(LocalDate day) {
		return day.atStartOfDay(BusinessClock.ZONE).toInstant();
	}

}
