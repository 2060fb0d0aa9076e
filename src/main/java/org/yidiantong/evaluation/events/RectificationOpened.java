package org.yidiantong.evaluation.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.Pattern;
import org.yidiantong.eventlog.CodePatterns;
import org.yidiantong.eventlog.EventName;
import org.yidiantong.eventlog.ModuleEvent;

/**
 * Published when a call-back finds that the person is right, directly after
 * {@link CallBackDone}. The lead unit of the complaint is to rectify.
 *
 * @param tenant National code of the district
 * @param complaint Id of the complaint; citizens never see it
 * @param unit Code of the unit that is to rectify
 * @param dueOn The last day for it, Asia/Shanghai
 */
@EventName("org.yidiantong.evaluation.rectification-opened")
public record RectificationOpened(int tenant, UUID complaint, @Pattern(regexp = CodePatterns.CODE) String unit,
		LocalDate dueOn, String subject, int subjectVersion, Instant occurredAt) implements ModuleEvent {
}
