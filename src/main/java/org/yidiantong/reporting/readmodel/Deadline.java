package org.yidiantong.reporting.readmodel;

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
record Deadline(LocalDate dueOn, @Nullable LocalDate firstDueOn, int extensions, @Nullable LocalDate suspendedOn,
		int suspendedDays) {

	Deadline due(LocalDate due, @Nullable LocalDate first) {
		return new Deadline(due, (first == null) ? this.firstDueOn : first, this.extensions, this.suspendedOn,
				this.suspendedDays);
	}

	Deadline extended(LocalDate due, int times) {
		return new Deadline(due, this.firstDueOn, times, this.suspendedOn, this.suspendedDays);
	}

	Deadline suspended(LocalDate today) {
		return new Deadline(this.dueOn, this.firstDueOn, this.extensions, today, this.suspendedDays);
	}

	Deadline resumed(LocalDate due, LocalDate today, WorkCalendar calendar) {
		int lost = (this.suspendedOn == null) ? 0 : calendar.workingDaysBetween(this.suspendedOn, today);
		return new Deadline(due, this.firstDueOn, this.extensions, null, this.suspendedDays + lost);
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
