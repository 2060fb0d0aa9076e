package org.yidiantong.complaints.events;

import java.time.Instant;

import org.yidiantong.eventlog.EventName;

/**
 * Published when the complainant has urged (催一催), at most once per working day. The state
 * stays.
 *
 * @param tenant National code of the district
 * @param complaint Id of the complaint; citizens never see it
 * @param state The state in which it was urged
 */
@EventName("org.yidiantong.complaint.urged")
public record ComplaintUrged(int tenant, ComplaintId complaint, State state, int subjectVersion,
		Instant occurredAt) implements ComplaintEvent {
}
