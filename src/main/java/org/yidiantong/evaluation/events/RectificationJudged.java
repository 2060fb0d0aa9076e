package org.yidiantong.evaluation.events;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.Pattern;
import org.yidiantong.eventlog.CodePatterns;
import org.yidiantong.eventlog.EventName;
import org.yidiantong.eventlog.ModuleEvent;

/**
 * Published when the supervising unit has judged what was rectified. Unless it is
 * accepted, the unit has to rectify again.
 *
 * @param tenant National code of the district
 * @param complaint Id of the complaint; citizens never see it
 * @param unit Code of the unit that is to rectify
 * @param accepted Whether it is accepted, so that the person can rate once more
 */
@EventName("org.yidiantong.evaluation.rectification-judged")
public record RectificationJudged(int tenant, UUID complaint, @Pattern(regexp = CodePatterns.CODE) String unit,
		boolean accepted, String subject, int subjectVersion, Instant occurredAt) implements ModuleEvent {
}
