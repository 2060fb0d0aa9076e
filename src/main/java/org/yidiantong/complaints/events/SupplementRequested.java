package org.yidiantong.complaints.events;

import java.time.Instant;

import org.yidiantong.eventlog.EventName;

/**
 * Published when the desk has asked the person who filed for more; the complaint waits.
 *
 * @param tenant National code of the district
 * @param complaint Id of the complaint; citizens never see it
 * @param state The state that it led to
 */
@EventName("org.yidiantong.complaint.supplement-asked")
public record SupplementRequested(int tenant, ComplaintId complaint, State state, int subjectVersion,
		Instant occurredAt) implements ComplaintEvent {
}
