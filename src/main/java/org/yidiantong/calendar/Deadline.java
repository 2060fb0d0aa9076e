package org.yidiantong.calendar;

import java.time.Instant;
import java.time.LocalDate;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The last day of a limit. The day counts to its end, 24:00 Asia/Shanghai.
 *
 * @param dueOn the last day
 * @param estimated whether a day that mattered lies in a year whose notice is not known
 * yet, so that only its weekends were taken as days off
 */
@ValueObject
public record Deadline(LocalDate dueOn, boolean estimated) {

	/** The first instant that is too late: the start of the next day. */
	public Instant end() {
		return this.dueOn.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant();
	}

	/** Whether it is over at this instant of business time. */
	public boolean isPast(Instant now) {
		return !now.isBefore(end());
	}

}
