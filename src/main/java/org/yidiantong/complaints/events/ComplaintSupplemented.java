package org.yidiantong.complaints.events;

import java.time.Instant;

import org.yidiantong.eventlog.EventName;

/**
 * Published when the complainant has supplied more. If the desk had asked for it, the
 * complaint is back at the desk; otherwise the state stays.
 *
 * @param tenant National code of the district
 * @param complaint Id of the complaint; citizens never see it
 * @param state The state that it led to
 */
@EventName("org.yidiantong.complaint.supplied")
public record ComplaintSupplemented(int tenant, ComplaintId complaint, State state, int subjectVersion,
		Instant occurredAt) implements ComplaintEvent {
}
