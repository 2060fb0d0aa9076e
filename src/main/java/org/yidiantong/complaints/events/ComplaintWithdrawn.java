package org.yidiantong.complaints.events;

import java.time.Instant;

import org.yidiantong.eventlog.EventName;

/**
 * Published when the person who filed has withdrawn a complaint.
 *
 * @param tenant National code of the district
 * @param complaint Id of the complaint; citizens never see it
 * @param from The state in which it was withdrawn
 */
@EventName("org.yidiantong.complaint.withdrawn")
public record ComplaintWithdrawn(int tenant, ComplaintId complaint, State from, int subjectVersion,
		Instant occurredAt) implements ComplaintEvent {
}
