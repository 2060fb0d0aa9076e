package org.yidiantong.reporting.readmodel;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.yidiantong.calendar.WorkCalendar;

/**
 * How a case stands after one of its moves. Each standing is kept with the instant from
 * which it counts, so that a figure can be taken as of any past day.
 *
 * @param seq number of the move; the case's moves come in this order
 */
record ComplaintSnapshot(UUID complaint, int seq, ComplaintTransition move, Instant at, Classification matter,
		Assignment hands, Deadline limit, Milestones course) {

	/** A case that was just filed. */
	static ComplaintSnapshot filed(int seq, Instant at, ComplaintData data) {
		Deadline limit = new Deadline(Objects.requireNonNull(data.dueOn()), null, 0, null, 0);
		return new ComplaintSnapshot(data.complaint(), seq, ComplaintTransition.FILED, at, Classification.filed(data),
				Assignment.NONE, limit, Milestones.filed(at));
	}

	/** How it stands after the next move. */
	ComplaintSnapshot after(ComplaintTransition next, int number, Instant when, ComplaintData data,
			WorkCalendar calendar) {
		Instant time = when.isBefore(this.at) ? this.at : when;
		ComplaintSnapshot moved = new ComplaintSnapshot(this.complaint, number, next, time, this.matter, this.hands,
				this.limit, this.course);
		return switch (next) {
			case ACCEPTED -> moved.with(this.matter.numbered(data.caseNumber())).with(this.course.accepted(time));
			case DISPATCHED -> moved.dispatched(data);
			case RETURNED -> moved.with(this.hands.returned());
			case EXTENDED -> moved.with(this.limit.extended(data.dueOn(), data.extensions()));
			case SUSPENDED -> moved.with(this.limit.suspended(Milestones.day(time)));
			case RESUMED -> moved.with(this.limit.resumed(data.dueOn(), Milestones.day(time), calendar));
			case CLOSED -> moved.with(this.limit.due(data.dueOn(), data.firstDueOn())).closed(Outcome.CLOSED, calendar);
			case REJECTED -> moved.closed(Outcome.REJECTED, calendar);
			case REFERRED -> moved.with(this.course.ended(time, Outcome.REFERRED));
			case WITHDRAWN -> moved.with(this.course.ended(time, Outcome.WITHDRAWN));
			case MERGED -> moved.with(this.course.ended(time, Outcome.MERGED));
			case REOPENED -> moved.with(this.course.reopened());
			default -> moved;
		};
	}

	private ComplaintSnapshot dispatched(ComplaintData data) {
		return with(this.matter.triaged(data)).with(this.hands.dispatched(data))
			.with(this.limit.due(data.dueOn(), data.firstDueOn()))
			.with(this.course.dispatched(this.at));
	}

	private ComplaintSnapshot closed(Outcome how, WorkCalendar calendar) {
		return with(this.course.closed(this.at, how, this.limit, calendar));
	}

	private ComplaintSnapshot with(Classification changed) {
		return new ComplaintSnapshot(this.complaint, this.seq, this.move, this.at, changed, this.hands, this.limit,
				this.course);
	}

	private ComplaintSnapshot with(Assignment changed) {
		return new ComplaintSnapshot(this.complaint, this.seq, this.move, this.at, this.matter, changed, this.limit,
				this.course);
	}

	private ComplaintSnapshot with(Deadline changed) {
		return new ComplaintSnapshot(this.complaint, this.seq, this.move, this.at, this.matter, this.hands, changed,
				this.course);
	}

	private ComplaintSnapshot with(Milestones changed) {
		return new ComplaintSnapshot(this.complaint, this.seq, this.move, this.at, this.matter, this.hands, this.limit,
				changed);
	}

}
