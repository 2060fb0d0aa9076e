package org.yidiantong.reporting.readmodel;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.calendar.WorkCalendar;

/**
 * The stations of a case, each when it was reached.
 *
 * @param acceptedAt the first time
 * @param dispatchedAt the first time
 * @param closedAt the last closing so far, a rejection among them; it stays when the case
 * is reopened
 * @param endedAt since when nothing more is to be done; null while there is
 * @param outcome how it ended; null while it has not, or again has not
 * @param onTime whether the last closing was
 * @param byFirstDue whether it was so by the first due day too
 * @param handlingDays working days from acceptance to the last closing, less suspension;
 * null where it was not accepted
 */
record Milestones(Instant filedAt, @Nullable Instant acceptedAt, @Nullable Instant dispatchedAt,
		@Nullable Instant closedAt, @Nullable Instant endedAt, @Nullable Outcome outcome, boolean onTime,
		boolean byFirstDue, @Nullable Integer handlingDays) {

	static Milestones filed(Instant at) {
		return new Milestones(at, null, null, null, null, null, false, false, null);
	}

	Milestones accepted(Instant at) {
		return new Milestones(this.filedAt, (this.acceptedAt == null) ? at : this.acceptedAt, this.dispatchedAt,
				this.closedAt, this.endedAt, this.outcome, this.onTime, this.byFirstDue, this.handlingDays);
	}

	Milestones dispatched(Instant at) {
		return new Milestones(this.filedAt, this.acceptedAt, (this.dispatchedAt == null) ? at : this.dispatchedAt,
				this.closedAt, this.endedAt, this.outcome, this.onTime, this.byFirstDue, this.handlingDays);
	}

	/** It ended without an answer. */
	Milestones ended(Instant at, Outcome how) {
		return new Milestones(this.filedAt, this.acceptedAt, this.dispatchedAt, this.closedAt, at, how, this.onTime,
				this.byFirstDue, this.handlingDays);
	}

	/** It was answered: by a reply, or by saying why it is not accepted. */
	Milestones closed(Instant at, Outcome how, Deadline limit, WorkCalendar calendar) {
		LocalDate day = day(at);
		Integer days = (this.acceptedAt == null) ? null
				: Math.max(0, calendar.workingDaysBetween(day(this.acceptedAt), day) - limit.suspendedDays());
		return new Milestones(this.filedAt, this.acceptedAt, this.dispatchedAt, at, at, how, limit.holds(day),
				limit.heldFirst(day), days);
	}

	Milestones reopened() {
		return new Milestones(this.filedAt, this.acceptedAt, this.dispatchedAt, this.closedAt, null, null, this.onTime,
				this.byFirstDue, this.handlingDays);
	}

	static LocalDate day(Instant instant) {
		return instant.atZone(BusinessClock.ZONE).toLocalDate();
	}

}
