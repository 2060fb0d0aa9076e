package org.yidiantong.complaints.events;

import java.time.Instant;

import org.yidiantong.eventlog.EventName;

/**
 * Published when the time for a complaint is suspended. A complaint that is not overdue
 * then cannot become so until it is resumed.
 *
 * @param tenant National code of the district
 * @param complaint Id of the complaint; citizens never see it
 * @param state The state that it led to
 */
@EventName("org.yidiantong.complaint.suspended")
public record ComplaintSuspended(int tenant, ComplaintId complaint, State state, int subjectVersion,
		Instant occurredAt) implements ComplaintEvent {
}
