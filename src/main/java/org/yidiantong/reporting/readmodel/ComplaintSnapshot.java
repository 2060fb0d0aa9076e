package org.yidiantong.reporting.readmodel;

import java.time.Instant;

import org.yidiantong.calendar.WorkCalendar;
import org.yidiantong.complaints.events.ComplaintAccepted;
import org.yidiantong.complaints.events.ComplaintCardRaised;
import org.yidiantong.complaints.events.ComplaintClassified;
import org.yidiantong.complaints.events.ComplaintClosed;
import org.yidiantong.complaints.events.ComplaintDispatched;
import org.yidiantong.complaints.events.ComplaintEscalated;
import org.yidiantong.complaints.events.ComplaintEvent;
import org.yidiantong.complaints.events.ComplaintExplained;
import org.yidiantong.complaints.events.ComplaintExtended;
import org.yidiantong.complaints.events.ComplaintFiled;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.events.ComplaintReassigned;
import org.yidiantong.complaints.events.ComplaintRedacted;
import org.yidiantong.complaints.events.ComplaintReopened;
import org.yidiantong.complaints.events.ComplaintRescheduled;
import org.yidiantong.complaints.events.ComplaintResumed;
import org.yidiantong.complaints.events.ComplaintSupervised;
import org.yidiantong.complaints.events.ComplaintSupplemented;
import org.yidiantong.complaints.events.ComplaintUrged;
import org.yidiantong.complaints.events.SupervisionEnded;

/**
 * The state of a complaint after one of its events. Snapshots are kept with the time from
 * which they apply, so that figures can be taken as of any past day.
 *
 * @param seq sequence number of the event within the complaint
 */
record ComplaintSnapshot(ComplaintId complaint, int seq, ComplaintTransition move, Instant at,
		Classification classification, Assignment assignment, Deadline deadline, Milestones milestones) {

	/** The snapshot of a complaint that was just filed. */
	static ComplaintSnapshot filed(ComplaintFiled event) {
		Instant at = event.occurredAt();
		return new ComplaintSnapshot(event.complaint(), event.subjectVersion(), ComplaintTransition.FILED, at,
				Classification.filed(event), Assignment.NONE, new Deadline(event.dueOn(), null, 0, null, 0),
				Milestones.filed(at));
	}

	/** The snapshot after the next event. */
	ComplaintSnapshot after(ComplaintEvent event, WorkCalendar calendar) {
		Instant time = event.occurredAt().isBefore(this.at) ? this.at : event.occurredAt();
		if (event instanceof ComplaintClassified classified) {
			// the state stays
			return new ComplaintSnapshot(this.complaint, event.subjectVersion(), this.move, time,
					this.classification.of(classified.nature()), this.assignment, this.deadline, this.milestones);
		}
		if (event instanceof ComplaintReassigned other && this.move.state().equals(other.state().name())) {
			// the state stays
			return new ComplaintSnapshot(this.complaint, event.subjectVersion(), this.move, time, this.classification,
					this.assignment.reassigned(other), this.deadline, this.milestones);
		}
		if (event instanceof ComplaintUrged || event instanceof ComplaintRedacted
				|| event instanceof ComplaintCardRaised || event instanceof ComplaintSupervised
				|| event instanceof SupervisionEnded || event instanceof ComplaintExplained
				|| (event instanceof ComplaintSupplemented more && more.state() != ComplaintEvent.State.SUBMITTED)) {
			// the state stays
			return new ComplaintSnapshot(this.complaint, event.subjectVersion(), this.move, time, this.classification,
					this.assignment, this.deadline, this.milestones);
		}
		if (event instanceof ComplaintRescheduled moved) {
			// the state stays
			return new ComplaintSnapshot(this.complaint, event.subjectVersion(), this.move, time, this.classification,
					this.assignment, this.deadline.due(moved.dueOn(), moved.firstDueOn()), this.milestones);
		}
		if (event instanceof ComplaintEscalated climbed && this.move.state().equals(climbed.state().name())) {
			// the state stays, and so does the unit that has replied
			return new ComplaintSnapshot(this.complaint, event.subjectVersion(), this.move, time, this.classification,
					this.assignment, this.deadline, this.milestones);
		}
		ComplaintTransition next = ComplaintTransition.of(event);
		ComplaintSnapshot moved = new ComplaintSnapshot(this.complaint, event.subjectVersion(), next, time,
				this.classification, this.assignment, this.deadline, this.milestones);
		return switch (next) {
			case ACCEPTED -> moved.accepted((ComplaintAccepted) event);
			case DISPATCHED -> moved.dispatched((ComplaintDispatched) event);
			case RETURNED -> moved.with(this.assignment.returned());
			case TAKEN_BACK -> moved.takenBack((ComplaintReassigned) event, calendar);
			case ESCALATED -> moved.escalated((ComplaintEscalated) event, calendar);
			case EXTENDED -> moved.extended((ComplaintExtended) event);
			case SUSPENDED -> moved.with(this.deadline.suspended(Milestones.day(time)));
			case RESUMED -> moved.resumed((ComplaintResumed) event, calendar);
			case CLOSED -> moved.closed((ComplaintClosed) event, calendar);
			case REJECTED -> moved.closed(Outcome.REJECTED, calendar);
			case REFERRED -> moved.with(this.milestones.ended(time, Outcome.REFERRED));
			case WITHDRAWN -> moved.with(this.milestones.ended(time, Outcome.WITHDRAWN));
			case MERGED -> moved.with(this.milestones.ended(time, Outcome.MERGED));
			case REOPENED -> moved.reopened((ComplaintReopened) event, calendar);
			default -> moved;
		};
	}

	private ComplaintSnapshot accepted(ComplaintAccepted event) {
		return with(this.classification.numbered(event.caseNumber())).with(this.milestones.accepted(this.at));
	}

	private ComplaintSnapshot dispatched(ComplaintDispatched event) {
		return with(this.classification.triaged(event)).with(this.assignment.dispatched(event))
			.with(this.deadline.due(event.dueOn(), event.firstDueOn()))
			.with(this.milestones.dispatched(this.at));
	}

	private ComplaintSnapshot reopened(ComplaintReopened event, WorkCalendar calendar) {
		int closed = this.milestones.daysClosed(this.at, calendar);
		return with(this.deadline.reopened(event.dueOn(), closed)).with(this.milestones.reopened());
	}

	private ComplaintSnapshot takenBack(ComplaintReassigned event, WorkCalendar calendar) {
		ComplaintSnapshot free = with(this.assignment.reassigned(event));
		return (this.deadline.suspendedOn() == null) ? free
				: free.with(this.deadline.resumed(event.dueOn(), Milestones.day(this.at), calendar));
	}

	private ComplaintSnapshot escalated(ComplaintEscalated event, WorkCalendar calendar) {
		ComplaintSnapshot free = with(this.assignment.escalated());
		return (this.deadline.suspendedOn() == null) ? free
				: free.with(this.deadline.resumed(event.dueOn(), Milestones.day(this.at), calendar));
	}

	private ComplaintSnapshot extended(ComplaintExtended event) {
		return with(this.deadline.extended(event.dueOn(), event.extensions()));
	}

	private ComplaintSnapshot resumed(ComplaintResumed event, WorkCalendar calendar) {
		return with(this.deadline.resumed(event.dueOn(), Milestones.day(this.at), calendar));
	}

	private ComplaintSnapshot closed(ComplaintClosed event, WorkCalendar calendar) {
		return with(this.deadline.due(event.dueOn(), event.firstDueOn())).closed(Outcome.CLOSED, calendar);
	}

	private ComplaintSnapshot closed(Outcome how, WorkCalendar calendar) {
		return with(this.milestones.closed(this.at, how, this.deadline, calendar));
	}

	private ComplaintSnapshot with(Classification changed) {
		return new ComplaintSnapshot(this.complaint, this.seq, this.move, this.at, changed, this.assignment,
				this.deadline, this.milestones);
	}

	private ComplaintSnapshot with(Assignment changed) {
		return new ComplaintSnapshot(this.complaint, this.seq, this.move, this.at, this.classification, changed,
				this.deadline, this.milestones);
	}

	private ComplaintSnapshot with(Deadline changed) {
		return new ComplaintSnapshot(this.complaint, this.seq, this.move, this.at, this.classification, this.assignment,
				changed, this.milestones);
	}

	private ComplaintSnapshot with(Milestones changed) {
		return new ComplaintSnapshot(this.complaint, this.seq, this.move, this.at, this.classification, this.assignment,
				this.deadline, changed);
	}

}
