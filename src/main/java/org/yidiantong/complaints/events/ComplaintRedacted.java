package org.yidiantong.complaints.events;

import java.time.Instant;

import org.yidiantong.eventlog.EventName;

/**
 * Published when the desk has kept words or photos of a complaint from the units that
 * handle it. The state stays.
 *
 * @param tenant National code of the district
 * @param complaint Id of the complaint; citizens never see it
 * @param state The state in which it was done
 */
@EventName("org.yidiantong.complaint.redacted")
public record ComplaintRedacted(int tenant, ComplaintId complaint, State state, int subjectVersion,
		Instant occurredAt) implements ComplaintEvent {
}
