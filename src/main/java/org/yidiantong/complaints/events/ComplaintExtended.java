package org.yidiantong.complaints.events;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.constraints.Min;
import org.yidiantong.eventlog.EventName;

/**
 * Published when the time for a complaint is extended; the new last day is later than the
 * old one.
 *
 * @param tenant National code of the district
 * @param complaint Id of the complaint; citizens never see it
 * @param dueOn The last day for the answer now
 * @param extensions How often the time was extended so far
 */
@EventName("org.yidiantong.complaint.extended")
public record ComplaintExtended(int tenant, ComplaintId complaint, LocalDate dueOn, @Min(0) int extensions,
		int subjectVersion, Instant occurredAt) implements ComplaintEvent {
}
