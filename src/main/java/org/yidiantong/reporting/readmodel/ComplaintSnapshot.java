package org.yidiantong.reporting.readmodel;

import java.time.Instant;
import java.util.UUID;

import org.yidiantong.calendar.WorkCalendar;
import org.yidiantong.complaints.events.ComplaintAccepted;
import org.yidiantong.complaints.events.ComplaintClosed;
import org.yidiantong.complaints.events.ComplaintDispatched;
import org.yidiantong.complaints.events.ComplaintEvent;
import org.yidiantong.complaints.events.ComplaintExtended;
import org.yidiantong.complaints.events.ComplaintFiled;
import org.yidiantong.complaints.events.ComplaintResumed;

/**
 * The state of a complaint after one of its events. Each is kept with the instant from
 * which it applied, so that a figure can be taken as of any past day.
 *
 * @param seq number of the event; the events of a complaint come in this order
 */
record ComplaintSnapshot(UUID complaint, int seq, ComplaintTransition move, Instant at, Classification matter,
		Assignment hands, Deadline limit, Milestones course) {

	/** A complaint that was just filed. */
	static ComplaintSnapshot filed(ComplaintFiled event) {
		Instant at = event.occurredAt();
		return new ComplaintSnapshot(event.complaint(), event.subjectVersion(), ComplaintTransition.FILED, at,
				Classification.filed(event), Assignment.NONE, new Deadline(event.dueOn(), null, 0, null, 0),
				Milestones.filed(at));
	}

	/** How it stands after the next event. */
	ComplaintSnapshot after(ComplaintEvent event, WorkCalendar calendar) {
		ComplaintTransition next = ComplaintTransition.of(event);
		Instant time = event.occurredAt().isBefore(this.at) ? this.at : event.occurredAt();
		ComplaintSnapshot moved = new ComplaintSnapshot(this.complaint, event.subjectVersion(), next, time, this.matter,
				this.hands, this.limit, this.course);
		return switch (next) {
			case ACCEPTED -> moved.accepted((ComplaintAccepted) event);
			case DISPATCHED -> moved.dispatched((ComplaintDispatched) event);
			case RETURNED -> moved.with(this.hands.returned());
			case EXTENDED -> moved.extended((ComplaintExtended) event);
			case SUSPENDED -> moved.with(this.limit.suspended(Milestones.day(time)));
			case RESUMED -> moved.resumed((ComplaintResumed) event, calendar);
			case CLOSED -> moved.closed((ComplaintClosed) event, calendar);
			case REJECTED -> moved.closed(Outcome.REJECTED, calendar);
			case REFERRED -> moved.with(this.course.ended(time, Outcome.REFERRED));
			case WITHDRAWN -> moved.with(this.course.ended(time, Outcome.WITHDRAWN));
			case MERGED -> moved.with(this.course.ended(time, Outcome.MERGED));
			case REOPENED -> moved.with(this.course.reopened());
			default -> moved;
		};
	}

	private ComplaintSnapshot accepted(ComplaintAccepted event) {
		return with(this.matter.numbered(event.caseNumber())).with(this.course.accepted(this.at));
	}

	private ComplaintSnapshot dispatched(ComplaintDispatched event) {
		return with(this.matter.triaged(event)).with(this.hands.dispatched(event))
			.with(this.limit.due(event.dueOn(), event.firstDueOn()))
			.with(this.course.dispatched(this.at));
	}

	private ComplaintSnapshot extended(ComplaintExtended event) {
		return with(this.limit.extended(event.dueOn(), event.extensions()));
	}

	private ComplaintSnapshot resumed(ComplaintResumed event, WorkCalendar calendar) {
		return with(this.limit.resumed(event.dueOn(), Milestones.day(this.at), calendar));
	}

	private ComplaintSnapshot closed(ComplaintClosed event, WorkCalendar calendar) {
		return with(this.limit.due(event.dueOn(), event.firstDueOn())).closed(Outcome.CLOSED, calendar);
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
