package org.yidiantong.complaints.events;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.constraints.Min;
import org.yidiantong.eventlog.EventName;

/**
 * Published when the time for a complaint runs again; the last day has moved by the
 * working days of the suspension.
 *
 * @param tenant National code of the district
 * @param complaint Id of the complaint; citizens never see it
 * @param dueOn The last day for the answer now
 * @param extensions How often the time was extended so far
 */
@EventName("org.yidiantong.complaint.resumed")
public record ComplaintResumed(int tenant, ComplaintId complaint, LocalDate dueOn, @Min(0) int extensions,
		int subjectVersion, Instant occurredAt) implements ComplaintEvent {
}
