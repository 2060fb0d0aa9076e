package org.yidiantong.reporting.readmodel;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.WorkCalendar;

/**
 * The due day of a complaint and its history.
 *
 * @param dueOn the due day
 * @param firstDueOn the due day before extensions and suspensions; null until dispatched
 * @param suspendedOn day on which the clock was suspended; null while it runs
 * @param suspendedDays working days that are in no duration: of past suspensions, and
 * between a closing and the reopening
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

	/**
	 * The time limit of a new round.
	 * @param due until the dispatch sets another one; null keeps the one before
	 * @param closed working days since the closing
	 */
	Deadline reopened(@Nullable LocalDate due, int closed) {
		return new Deadline((due == null) ? this.dueOn : due, null, 0, null, this.suspendedDays + closed);
	}

	/** Whether a day is not after the due day. */
	boolean holds(LocalDate day) {
		return !day.isAfter(this.dueOn);
	}

	/** Whether a day is not after the original due day. */
	boolean heldFirst(LocalDate day) {
		return !day.isAfter((this.firstDueOn == null) ? this.dueOn : this.firstDueOn);
	}

}
