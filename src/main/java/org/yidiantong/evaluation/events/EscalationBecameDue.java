package org.yidiantong.evaluation.events;

import java.time.Instant;

import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.eventlog.EventName;
import org.yidiantong.eventlog.ModuleEvent;
import org.yidiantong.organization.UnitCode;

/**
 * Published when the rating after a rectification is negative as well, so that a higher
 * level is to handle the complaint. It is the last event of the call-back.
 *
 * @param tenant National code of the district
 * @param complaint Id of the complaint; citizens never see it
 * @param unit Code of the unit that is to rectify
 */
@EventName("org.yidiantong.evaluation.escalation-due")
public record EscalationBecameDue(int tenant, ComplaintId complaint, UnitCode unit, String subject, int subjectVersion,
		Instant occurredAt) implements ModuleEvent {
}
