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

/**
 * Who handles a complaint, since when, and how much time is left.
 *
 * @param assignment null until the complaint is dispatched, and after a return
 * @param dispatchedAt when it was dispatched last
 * @param returns how often it was returned as wrongly dispatched
 */
@ValueObject
@Embeddable
record Handling(@Nullable @Embedded Assignment assignment,
		@Nullable @Column(name = "dispatched_at") Instant dispatchedAt, @Embedded CaseClock clock,
		@Embedded DueParts dueParts, @Column(name = "returns") int returns) {

	/** Nobody handles what is only filed. */
	static Handling filed(ResponseDeadline deadline) {
		return new Handling(null, null, CaseClock.filed(deadline.dueOn()), deadline.parts(), 0);
	}

	/** Assigned to units that have until a deadline. */
	Handling dispatched(Dispatching.Order order, Instant at) {
		return new Handling(order.assignment(), at, this.clock.dispatched(order.deadline().dueOn()),
				order.deadline().parts(), this.returns);
	}

	/**
	 * Returned to the desk as wrongly dispatched.
	 * @param limit working days since the dispatch
	 * @throws ReturnImpossible when the complaint is with the unit for longer, or came
	 * back too often
	 */
	Handling returned(int limit, WorkCalendar calendar, PerformedBy by) {
		if (this.returns >= ReturnImpossible.MOST) {
			throw ReturnImpossible.tooOften();
		}
		Instant since = (this.dispatchedAt == null) ? by.at() : this.dispatchedAt;
		LocalDate dispatched = since.atZone(BusinessClock.ZONE).toLocalDate();
		if (by.day().isAfter(calendar.afterWorkingDays(dispatched, limit).dueOn())) {
			throw ReturnImpossible.tooLate(limit);
		}
		return new Handling(null, this.dispatchedAt, this.clock, this.dueParts, this.returns + 1);
	}

	/** With another clock. */
	Handling with(CaseClock changed) {
		return new Handling(this.assignment, this.dispatchedAt, changed, this.dueParts, this.returns);
	}

}
