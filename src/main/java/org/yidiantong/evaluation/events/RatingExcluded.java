package org.yidiantong.evaluation.events;

import java.time.Instant;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.eventlog.EventName;
import org.yidiantong.eventlog.ModuleEvent;

/**
 * Published when the district has decided that the first rating of a complaint is
 * malicious. It counts in no satisfaction figure from then on; figures of the time before
 * stay as they are.
 *
 * @param tenant National code of the district
 * @param complaint Id of the complaint; citizens never see it
 * @param level The level that does not count
 */
@EventName("org.yidiantong.evaluation.rating-excluded")
public record RatingExcluded(int tenant, ComplaintId complaint, @Min(1) @Max(5) int level, String subject,
		int subjectVersion, Instant occurredAt) implements ModuleEvent {
}
