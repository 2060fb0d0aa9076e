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
 * @param firstClosedAt first closing, including a rejection
 * @param endedAt time since which no work remains; null while some does
 * @param outcome how it ended; null while it is open or reopened
 * @param onTime whether the first closing met the due day; a later round changes nothing
 * @param byFirstDue whether it met the original due day
 * @param redoneLate whether the last closing is one of a later round and missed its due
 * day
 * @param handlingDays working days from acceptance to the last closing, without
 * suspensions and without the time while it was closed; null when it was not accepted
 */
record Milestones(Instant filedAt, @Nullable Instant acceptedAt, @Nullable Instant dispatchedAt,
		@Nullable Instant closedAt, @Nullable Instant firstClosedAt, @Nullable Instant endedAt,
		@Nullable Outcome outcome, boolean onTime, boolean byFirstDue, boolean redoneLate,
		@Nullable Integer handlingDays) {

	static Milestones filed(Instant at) {
		return new Milestones(at, null, null, null, null, null, null, false, false, false, null);
	}

	Milestones accepted(Instant at) {
		return new Milestones(this.filedAt, (this.acceptedAt == null) ? at : this.acceptedAt, this.dispatchedAt,
				this.closedAt, this.firstClosedAt, this.endedAt, this.outcome, this.onTime, this.byFirstDue,
				this.redoneLate, this.handlingDays);
	}

	Milestones dispatched(Instant at) {
		return new Milestones(this.filedAt, this.acceptedAt, (this.dispatchedAt == null) ? at : this.dispatchedAt,
				this.closedAt, this.firstClosedAt, this.endedAt, this.outcome, this.onTime, this.byFirstDue,
				this.redoneLate, this.handlingDays);
	}

	/** Ends the complaint without an answer. */
	Milestones ended(Instant at, Outcome how) {
		return new Milestones(this.filedAt, this.acceptedAt, this.dispatchedAt, this.closedAt, this.firstClosedAt, at,
				how, this.onTime, this.byFirstDue, this.redoneLate, this.handlingDays);
	}

	/** Closes the complaint with a reply or with the reason for its rejection. */
	Milestones closed(Instant at, Outcome how, Deadline deadline, WorkCalendar calendar) {
		LocalDate day = day(at);
		Integer days = (this.acceptedAt == null) ? null
				: Math.max(0, calendar.workingDaysBetween(day(this.acceptedAt), day) - deadline.suspendedDays());
		boolean first = this.closedAt == null;
		return new Milestones(this.filedAt, this.acceptedAt, this.dispatchedAt, at, first ? at : this.firstClosedAt, at,
				how, first ? deadline.holds(day) : this.onTime, first ? deadline.heldFirst(day) : this.byFirstDue,
				!first && !deadline.holds(day), days);
	}

	/** The working days since the last closing; 0 before any. */
	int daysClosed(Instant until, WorkCalendar calendar) {
		return (this.closedAt == null) ? 0 : calendar.workingDaysBetween(day(this.closedAt), day(until));
	}

	Milestones reopened() {
		return new Milestones(this.filedAt, this.acceptedAt, this.dispatchedAt, this.closedAt, this.firstClosedAt, null,
				null, this.onTime, this.byFirstDue, this.redoneLate, this.handlingDays);
	}

	static LocalDate day(Instant instant) {
		return instant.atZone(BusinessClock.ZONE).toLocalDate();
	}

}
