package org.yidiantong.complaints.events;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.yidiantong.eventlog.EventName;

/**
 * Published when the calendar has changed and the due day of a complaint has moved with
 * it. The state stays.
 *
 * @param tenant National code of the district
 * @param complaint Id of the complaint; citizens never see it
 * @param dueOn The last day for the answer now
 * @param firstDueOn The last day before extensions; absent until the dispatch
 * @param formerDueOn The last day before the calendar changed
 * @param state The state in which it was moved
 */
@EventName("org.yidiantong.complaint.rescheduled")
public record ComplaintRescheduled(int tenant, ComplaintId complaint, LocalDate dueOn, @Nullable LocalDate firstDueOn,
		LocalDate formerDueOn, State state, int subjectVersion, Instant occurredAt) implements ComplaintEvent {
}
