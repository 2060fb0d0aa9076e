package org.yidiantong.calendar;

import java.time.Instant;
import java.time.LocalDate;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A due day. It lasts until 24:00 Asia/Shanghai.
 *
 * @param dueOn the due day
 * @param estimated whether it depends on a year without a published notice, of which only
 * weekends are known to be days off
 */
@ValueObject
public record Deadline(LocalDate dueOn, boolean estimated) {

	/** The first instant after the deadline: the start of the next day. */
	public Instant end() {
		return this.dueOn.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant();
	}

	/** Whether the deadline has passed at an instant of business time. */
	public boolean isPast(Instant now) {
		return !now.isBefore(end());
	}

}
