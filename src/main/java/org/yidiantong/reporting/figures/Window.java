package org.yidiantong.reporting.figures;

import java.time.Instant;
import java.time.LocalDate;

import org.yidiantong.calendar.BusinessClock;

/**
 * The time span of figures in business time, from the start of a day to an instant.
 *
 * @param until exclusive end
 * @param day last day that is included; complaints due on it are not overdue yet
 */
record Window(LocalDate from, Instant until, LocalDate day) {

	/** A span of whole days, both included. */
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
