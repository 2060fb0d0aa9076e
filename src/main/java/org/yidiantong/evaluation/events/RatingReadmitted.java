package org.yidiantong.evaluation.events;

import java.time.Instant;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.eventlog.EventName;
import org.yidiantong.eventlog.ModuleEvent;

/**
 * Published when the district takes back that a rating does not count. It counts again
 * from then on.
 *
 * @param tenant National code of the district
 * @param complaint Id of the complaint; citizens never see it
 * @param level The level that counts again
 */
@EventName("org.yidiantong.evaluation.rating-readmitted")
public record RatingReadmitted(int tenant, ComplaintId complaint, @Min(1) @Max(5) int level, String subject,
		int subjectVersion, Instant occurredAt) implements ModuleEvent {
}
