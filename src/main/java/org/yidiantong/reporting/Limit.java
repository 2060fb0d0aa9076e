package org.yidiantong.reporting;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.WorkCalendar;

/**
 * The time that a case has and had.
 *
 * @param dueOn the last day
 * @param firstDueOn the same before extensions and suspensions; null until dispatched
 * @param suspendedOn since when it does not run; null while it does
 * @param suspendedDays working days for which it did not run
 */
record Limit(LocalDate dueOn, @Nullable LocalDate firstDueOn, int extensions, @Nullable LocalDate suspendedOn,
		int suspendedDays) {

	Limit due(@Nullable LocalDate due, @Nullable LocalDate first) {
		return new Limit((due == null) ? this.dueOn : due, (first == null) ? this.firstDueOn : first, this.extensions,
				this.suspendedOn, this.suspendedDays);
	}

	Limit extended(@Nullable LocalDate due, @Nullable Integer times) {
		return new Limit((due == null) ? this.dueOn : due, this.firstDueOn, (times == null) ? this.extensions : times,
				this.suspendedOn, this.suspendedDays);
	}

	Limit suspended(LocalDate today) {
		return new Limit(this.dueOn, this.firstDueOn, this.extensions, today, this.suspendedDays);
	}

	Limit resumed(@Nullable LocalDate due, LocalDate today, WorkCalendar calendar) {
		int lost = (this.suspendedOn == null) ? 0 : calendar.workingDaysBetween(this.suspendedOn, today);
		return new Limit((due == null) ? this.dueOn : due, this.firstDueOn, this.extensions, null,
				this.suspendedDays + lost);
	}

	/** Whether a day is still within it. */
	boolean holds(LocalDate day) {
		return !day.isAfter(this.dueOn);
	}

	/** Whether a day is within what it was at first. */
	boolean heldFirst(LocalDate day) {
		return !day.isAfter((this.firstDueOn == null) ? this.dueOn : this.firstDueOn);
	}

}
