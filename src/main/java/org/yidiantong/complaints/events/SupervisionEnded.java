package org.yidiantong.complaints.events;

import java.time.Instant;

import org.yidiantong.eventlog.EventName;

/**
 * Published when whoever ordered the supervision of a complaint takes it off (解除督办). Not
 * published when it ends because the complaint is closed. The state stays.
 *
 * @param tenant National code of the district
 * @param complaint Id of the complaint; citizens never see it
 * @param supervised Whether others still have it under supervision
 * @param state The state in which it was taken off
 */
@EventName("org.yidiantong.complaint.supervision-ended")
public record SupervisionEnded(int tenant, ComplaintId complaint, boolean supervised, State state, int subjectVersion,
		Instant occurredAt) implements ComplaintEvent {
}
