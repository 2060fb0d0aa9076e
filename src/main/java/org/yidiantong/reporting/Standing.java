package org.yidiantong.reporting;

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
record Standing(UUID complaint, int seq, CaseMove move, Instant at, Matter matter, Hands hands, Limit limit,
		Course course) {

	/** A case that was just filed. */
	static Standing filed(int seq, Instant at, CaseData data) {
		Limit limit = new Limit(Objects.requireNonNull(data.dueOn()), null, 0, null, 0);
		return new Standing(data.complaint(), seq, CaseMove.FILED, at, Matter.filed(data), Hands.NONE, limit,
				Course.filed(at));
	}

	/** How it stands after the next move. */
	Standing after(CaseMove next, int number, Instant when, CaseData data, WorkCalendar calendar) {
		Instant time = when.isBefore(this.at) ? this.at : when;
		Standing moved = new Standing(this.complaint, number, next, time, this.matter, this.hands, this.limit,
				this.course);
		return switch (next) {
			case ACCEPTED -> moved.with(this.matter.numbered(data.caseNumber())).with(this.course.accepted(time));
			case DISPATCHED -> moved.dispatched(data);
			case RETURNED -> moved.with(this.hands.returned());
			case EXTENDED -> moved.with(this.limit.extended(data.dueOn(), data.extensions()));
			case SUSPENDED -> moved.with(this.limit.suspended(Course.day(time)));
			case RESUMED -> moved.with(this.limit.resumed(data.dueOn(), Course.day(time), calendar));
			case CLOSED -> moved.with(this.limit.due(data.dueOn(), data.firstDueOn())).closed(Outcome.CLOSED, calendar);
			case REJECTED -> moved.closed(Outcome.REJECTED, calendar);
			case REFERRED -> moved.with(this.course.ended(time, Outcome.REFERRED));
			case WITHDRAWN -> moved.with(this.course.ended(time, Outcome.WITHDRAWN));
			case MERGED -> moved.with(this.course.ended(time, Outcome.MERGED));
			case REOPENED -> moved.with(this.course.reopened());
			default -> moved;
		};
	}

	private Standing dispatched(CaseData data) {
		return with(this.matter.triaged(data)).with(this.hands.dispatched(data))
			.with(this.limit.due(data.dueOn(), data.firstDueOn()))
			.with(this.course.dispatched(this.at));
	}

	private Standing closed(Outcome how, WorkCalendar calendar) {
		return with(this.course.closed(this.at, how, this.limit, calendar));
	}

	private Standing with(Matter changed) {
		return new Standing(this.complaint, this.seq, this.move, this.at, changed, this.hands, this.limit, this.course);
	}

	private Standing with(Hands changed) {
		return new Standing(this.complaint, this.seq, this.move, this.at, this.matter, changed, this.limit,
				this.course);
	}

	private Standing with(Limit changed) {
		return new Standing(this.complaint, this.seq, this.move, this.at, this.matter, this.hands, changed,
				this.course);
	}

	private Standing with(Course changed) {
		return new Standing(this.complaint, this.seq, this.move, this.at, this.matter, this.hands, this.limit, changed);
	}

}
