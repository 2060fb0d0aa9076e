package org.yidiantong.complaints.events;

import java.time.Instant;
import java.time.LocalDate;

import org.yidiantong.eventlog.EventName;
import org.yidiantong.eventlog.ModuleEvent;

/**
 * Published when the calendar has changed and the due day of a sweep has moved with it,
 * for all of its units. A day that is over never moves.
 *
 * @param tenant National code of the district
 * @param sweep Id of the sweep
 * @param dueOn The last day now, Asia/Shanghai
 * @param formerDueOn The last day before the calendar changed
 */
@EventName("org.yidiantong.complaint.sweep-rescheduled")
public record SweepRescheduled(int tenant, SweepId sweep, LocalDate dueOn, LocalDate formerDueOn, int subjectVersion,
		Instant occurredAt) implements ModuleEvent {

	@Override
	public String subject() {
		return this.sweep.subject();
	}

}
