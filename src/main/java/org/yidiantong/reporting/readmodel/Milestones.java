package org.yidiantong.reporting.readmodel;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.calendar.WorkCalendar;

/**
 * The times at which a complaint reached each stage.
 *
 * @param acceptedAt first acceptance
 * @param dispatchedAt first dispatch
 * @param closedAt last closing so far, including a rejection; kept when the complaint is
 * reopened
 * @param endedAt time since which no work remains; null while some does
 * @param outcome how it ended; null while it is open or reopened
 * @param onTime whether the last closing met the due day
 * @param byFirstDue whether it met the original due day
 * @param handlingDays working days from acceptance to the last closing without
 * suspensions; null when it was not accepted
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

	/** Ends the complaint without an answer. */
	Milestones ended(Instant at, Outcome how) {
		return new Milestones(this.filedAt, this.acceptedAt, this.dispatchedAt, this.closedAt, at, how, this.onTime,
				this.byFirstDue, this.handlingDays);
	}

	/** Closes the complaint with a reply or with the reason for its rejection. */
	Milestones closed(Instant at, Outcome how, Deadline deadline, WorkCalendar calendar) {
		LocalDate day = day(at);
		Integer days = (this.acceptedAt == null) ? null
				: Math.max(0, calendar.workingDaysBetween(day(this.acceptedAt), day) - deadline.suspendedDays());
		return new Milestones(this.filedAt, this.acceptedAt, this.dispatchedAt, at, at, how, deadline.holds(day),
				deadline.heldFirst(day), days);
	}

	Milestones reopened() {
		return new Milestones(this.filedAt, this.acceptedAt, this.dispatchedAt, this.closedAt, null, null, this.onTime,
				this.byFirstDue, this.handlingDays);
	}

	static LocalDate day(Instant instant) {
		return instant.atZone(BusinessClock.ZONE).toLocalDate();
	}

}
