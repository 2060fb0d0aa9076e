package org.yidiantong.complaints.events;

import java.time.Instant;
import java.util.UUID;

import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.eventlog.EventName;

/**
 * Published when a closed complaint is taken up again; it waits to be dispatched.
 *
 * @param tenant national code of the district
 * @param complaint id of the complaint; citizens never see it
 * @param state the state that it led to
 * @param subjectVersion how often the complaint has moved, this time included
 * @param occurredAt business time
 */
@EventName("org.yidiantong.complaint.reopened")
public record ComplaintReopened(int tenant, UUID complaint, ComplaintState state, int subjectVersion,
		Instant occurredAt) implements ComplaintEvent {
}
