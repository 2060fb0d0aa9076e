package org.yidiantong.complaints.events;

import java.time.Instant;
import java.util.UUID;

import org.yidiantong.complaints.workflow.RejectReason;
import org.yidiantong.eventlog.EventName;

/**
 * Published when the desk has not accepted a complaint.
 *
 * @param tenant national code of the district
 * @param complaint id of the complaint; citizens never see it
 * @param reason why
 * @param subjectVersion how often the complaint has moved, this time included
 * @param occurredAt business time
 */
@EventName("org.yidiantong.complaint.rejected")
public record ComplaintRejected(int tenant, UUID complaint, RejectReason reason, int subjectVersion,
		Instant occurredAt) implements ComplaintEvent {
}
