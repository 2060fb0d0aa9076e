package org.yidiantong.complaints;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.calendar.WorkCalendar;
import org.yidiantong.complaints.deadline.ComplaintClock;
import org.yidiantong.complaints.deadline.DeadlineBreakdown;
import org.yidiantong.complaints.deadline.ResponseDeadline;
import org.yidiantong.complaints.deadline.ReturnImpossible;
import org.yidiantong.complaints.dispatch.Assignment;
import org.yidiantong.complaints.dispatch.DispatchPlan;
import org.yidiantong.complaints.dispatch.Recusal;
import org.yidiantong.complaints.dispatch.UnitRecused;
import org.yidiantong.tenancy.DistrictSettings;

/**
 * The assignment of a complaint and its time limit in the present round. Whoever sets an
 * assignment names the recused units, and none of them gets in.
 *
 * @param assignment null until the complaint is dispatched, and after a return
 * @param dispatchedAt time of the last dispatch
 * @param returns number of returns as wrongly dispatched
 */
@ValueObject
@Embeddable
record Handling(@Nullable @Embedded Assignment assignment,
		@Nullable @Column(name = "dispatched_at") Instant dispatchedAt, @Embedded ComplaintClock clock,
		@Embedded DeadlineBreakdown dueParts, @Column(name = "returns") int returns) {

	/** The state after filing: no assignment. */
	static Handling filed(ResponseDeadline deadline) {
		return new Handling(null, null, ComplaintClock.filed(deadline.dueOn()), deadline.parts(), 0);
	}

	/**
	 * Assigns units and sets their deadline.
	 * @throws UnitRecused when one of the units is recused
	 */
	Handling dispatched(DispatchPlan plan, Recusal recusal, Instant at) {
		recusal.require(plan.assignment());
		return new Handling(plan.assignment(), at,
				this.clock.dispatched(plan.deadline().dueOn(), at.atZone(BusinessClock.ZONE).toLocalDate()),
				plan.deadline().parts(), this.returns);
	}

	/**
	 * Removes the assignment, because the complaint was wrongly dispatched.
	 * @throws ReturnImpossible if the time for returning is over or the number of returns
	 * is reached
	 */
	Handling returned(DistrictSettings.Limits limits, WorkCalendar calendar, PerformedBy by) {
		if (this.returns >= limits.mostReturns()) {
			throw ReturnImpossible.tooOften(limits.mostReturns());
		}
		Instant since = (this.dispatchedAt == null) ? by.at() : this.dispatchedAt;
		LocalDate dispatched = since.atZone(BusinessClock.ZONE).toLocalDate();
		if (by.day().isAfter(calendar.afterWorkingDays(dispatched, limits.returnWorkingDays()).dueOn())) {
			throw ReturnImpossible.tooLate(limits.returnWorkingDays());
		}
		return new Handling(null, this.dispatchedAt, this.clock, this.dueParts, this.returns + 1);
	}

	/**
	 * Begins a new round: nothing is extended or returned in it. Whoever did it before
	 * stays in place until the dispatch.
	 * @param deadline by when the round ends if it is dispatched in time
	 */
	Handling reopened(ResponseDeadline deadline) {
		return new Handling(this.assignment, this.dispatchedAt, ComplaintClock.filed(deadline.dueOn()),
				deadline.parts(), 0);
	}

	/** Removes the assignment without a return; a stopped clock runs again. */
	Handling takenBack(WorkCalendar calendar, LocalDate today) {
		return new Handling(null, this.dispatchedAt,
				this.clock.isStopped() ? this.clock.resumed(today, calendar) : this.clock, this.dueParts, this.returns);
	}

	/**
	 * Replaces the units; null for none.
	 * @throws UnitRecused when one of the units is recused
	 */
	Handling assigned(@Nullable Assignment changed, Recusal recusal) {
		if (changed != null) {
			recusal.require(changed);
		}
		return new Handling(changed, this.dispatchedAt, this.clock, this.dueParts, this.returns);
	}

	/** Replaces the clock. */
	Handling with(ComplaintClock changed) {
		return new Handling(this.assignment, this.dispatchedAt, changed, this.dueParts, this.returns);
	}

}
