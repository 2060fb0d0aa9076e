package org.yidiantong.reporting.readmodel;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.yidiantong.calendar.WorkCalendar;

/**
 * The state of a complaint after one transition. Snapshots are kept with the time from
 * which they apply, so that figures can be taken as of any past day.
 *
 * @param seq sequence number of the transition within the complaint
 */
record ComplaintSnapshot(UUID complaint, int seq, ComplaintTransition move, Instant at, Classification classification,
		Assignment assignment, Deadline deadline, Milestones milestones) {

	/** The snapshot of a complaint that was just filed. */
	static ComplaintSnapshot filed(int seq, Instant at, ComplaintData data) {
		Deadline deadline = new Deadline(Objects.requireNonNull(data.dueOn()), null, 0, null, 0);
		return new ComplaintSnapshot(data.complaint(), seq, ComplaintTransition.FILED, at, Classification.filed(data),
				Assignment.NONE, deadline, Milestones.filed(at));
	}

	/** The snapshot after the next transition. */
	ComplaintSnapshot after(ComplaintTransition next, int number, Instant when, ComplaintData data,
			WorkCalendar calendar) {
		Instant time = when.isBefore(this.at) ? this.at : when;
		ComplaintSnapshot moved = new ComplaintSnapshot(this.complaint, number, next, time, this.classification,
				this.assignment, this.deadline, this.milestones);
		return switch (next) {
			case ACCEPTED ->
				moved.with(this.classification.numbered(data.caseNumber())).with(this.milestones.accepted(time));
			case DISPATCHED -> moved.dispatched(data);
			case RETURNED -> moved.with(this.assignment.returned());
			case EXTENDED -> moved.with(this.deadline.extended(data.dueOn(), data.extensions()));
			case SUSPENDED -> moved.with(this.deadline.suspended(Milestones.day(time)));
			case RESUMED -> moved.with(this.deadline.resumed(data.dueOn(), Milestones.day(time), calendar));
			case CLOSED ->
				moved.with(this.deadline.due(data.dueOn(), data.firstDueOn())).closed(Outcome.CLOSED, calendar);
			case REJECTED -> moved.closed(Outcome.REJECTED, calendar);
			case REFERRED -> moved.with(this.milestones.ended(time, Outcome.REFERRED));
			case WITHDRAWN -> moved.with(this.milestones.ended(time, Outcome.WITHDRAWN));
			case MERGED -> moved.with(this.milestones.ended(time, Outcome.MERGED));
			case REOPENED -> moved.with(this.milestones.reopened());
			default -> moved;
		};
	}

	private ComplaintSnapshot dispatched(ComplaintData data) {
		return with(this.classification.triaged(data)).with(this.assignment.dispatched(data))
			.with(this.deadline.due(data.dueOn(), data.firstDueOn()))
			.with(this.milestones.dispatched(this.at));
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
