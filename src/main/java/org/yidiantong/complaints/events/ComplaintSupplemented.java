package org.yidiantong.complaints.events;

import java.time.Instant;
import java.util.UUID;

import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.eventlog.EventName;

/**
 * Published when the person who filed has supplied what was asked for; the complaint is
 * back at the desk.
 *
 * @param tenant national code of the district
 * @param complaint id of the complaint; citizens never see it
 * @param state the state that it led to
 * @param subjectVersion how often the complaint has moved, this time included
 * @param occurredAt business time
 */
@EventName("org.yidiantong.complaint.supplied")
public record ComplaintSupplemented(int tenant, UUID complaint, ComplaintState state, int subjectVersion,
		Instant occurredAt) implements ComplaintEvent {
}
