package org.yidiantong.complaints.events;

import java.time.Instant;
import java.util.UUID;

import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.eventlog.EventName;

/**
 * Published when the person who filed has withdrawn a complaint.
 *
 * @param tenant national code of the district
 * @param complaint id of the complaint; citizens never see it
 * @param from the state in which it was withdrawn
 * @param subjectVersion how often the complaint has moved, this time included
 * @param occurredAt business time
 */
@EventName("org.yidiantong.complaint.withdrawn")
public record ComplaintWithdrawn(int tenant, UUID complaint, ComplaintState from, int subjectVersion,
		Instant occurredAt) implements ComplaintEvent {
}
