package org.yidiantong.complaints.events;

import java.time.Instant;

import org.yidiantong.eventlog.EventName;

/**
 * Published when a complaint is merged into another one, in which it goes on.
 *
 * @param tenant National code of the district
 * @param complaint Id of the complaint; citizens never see it
 * @param into Id of the complaint that goes on
 */
@EventName("org.yidiantong.complaint.merged")
public record ComplaintMerged(int tenant, ComplaintId complaint, ComplaintId into, int subjectVersion,
		Instant occurredAt) implements ComplaintEvent {
}
