package org.yidiantong.checklist.events;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.yidiantong.eventlog.CodePatterns;
import org.yidiantong.eventlog.EventName;
import org.yidiantong.eventlog.ModuleEvent;

/**
 * Published when a district reports to its city and province which base list it runs and
 * how far its list differs. It has counts only. A district reports each version once,
 * when the version is in effect and the district publishes upward.
 *
 * @param tenant National code of the district
 * @param version The district's own name of the version in effect
 * @param base The base list it adopts and that list's version
 * @param effectiveFrom The first day on which it counts, Asia/Shanghai
 * @param unchanged Items that are as the base list has them
 * @param changed Items of the base list with other contents
 * @param added Items that the base list does not have
 * @param leftOut Items of the base list that the district does not have
 */
@EventName("org.yidiantong.checklist.adoption-reported")
public record AdoptionReported(int tenant, @Pattern(regexp = CodePatterns.CODE) String version,
		@Pattern(regexp = "[a-z][a-z0-9-]{0,39}@" + CodePatterns.CODE) String base, LocalDate effectiveFrom,
		@Min(0) int unchanged, @Min(0) int changed, @Min(0) int added, @Min(0) int leftOut, int subjectVersion,
		Instant occurredAt) implements ModuleEvent {

	@Override
	public String subject() {
		return "adoption";
	}

}
