package org.yidiantong.complaints.events;

import java.time.Instant;
import java.util.UUID;

import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.eventlog.EventName;

/**
 * Published when the leading unit has signed for a complaint. A unit that replies at once
 * signs by replying; then this event is left out.
 *
 * @param tenant national code of the district
 * @param complaint id of the complaint; citizens never see it
 * @param state the state that it led to
 * @param subjectVersion how often the complaint has moved, this time included
 * @param occurredAt business time
 */
@EventName("org.yidiantong.complaint.signed")
public record ComplaintSigned(int tenant, UUID complaint, ComplaintState state, int subjectVersion,
		Instant occurredAt) implements ComplaintEvent {
}
