package org.yidiantong.checklist.events;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.yidiantong.eventlog.CodePatterns;
import org.yidiantong.eventlog.EventName;
import org.yidiantong.eventlog.ModuleEvent;

/**
 * Published when a district withdraws a version of its checklist that has not taken
 * effect yet. The version never counts; the one before it stays in effect.
 *
 * @param tenant National code of the district
 * @param version The district's own name of the version
 * @param publication The subject version of the event that published it
 * @param effectiveFrom The day from which it would have counted, Asia/Shanghai
 */
@EventName("org.yidiantong.checklist.version-withdrawn")
public record ChecklistVersionWithdrawn(int tenant, @Pattern(regexp = CodePatterns.CODE) String version,
		@Min(1) int publication, LocalDate effectiveFrom, int subjectVersion,
		Instant occurredAt) implements ModuleEvent {

	@Override
	public String subject() {
		return "checklist";
	}

}
