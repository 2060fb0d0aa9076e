package org.yidiantong.evaluation.events;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.Pattern;
import org.yidiantong.eventlog.CodePatterns;
import org.yidiantong.eventlog.EventName;
import org.yidiantong.eventlog.ModuleEvent;

/**
 * Published when the rating after a rectification is negative as well, so that a higher
 * level is to handle the complaint. It is the last event of the call-back.
 *
 * @param tenant National code of the district
 * @param complaint Id of the complaint; citizens never see it
 * @param unit Code of the unit that is to rectify
 */
@EventName("org.yidiantong.evaluation.escalation-due")
public record EscalationBecameDue(int tenant, UUID complaint, @Pattern(regexp = CodePatterns.CODE) String unit,
		String subject, int subjectVersion, Instant occurredAt) implements ModuleEvent {
}
