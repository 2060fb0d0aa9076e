package org.yidiantong.complaints.events;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.yidiantong.eventlog.AddedLater;
import org.yidiantong.eventlog.EventName;

/**
 * Published when a closed complaint is taken up again; it waits to be dispatched. A new
 * round begins; what was closed before stays closed in time or late.
 *
 * @param tenant National code of the district
 * @param complaint Id of the complaint; citizens never see it
 * @param state The state that it led to
 * @param round Number of the round that begins; the one after the filing is 1
 * @param dueOn The last day for the answer, until the dispatch sets another one
 */
@EventName("org.yidiantong.complaint.reopened")
public record ComplaintReopened(int tenant, ComplaintId complaint, State state,
		@AddedLater @Min(2) @Nullable Integer round, @AddedLater @Nullable LocalDate dueOn, int subjectVersion,
		Instant occurredAt) implements ComplaintEvent {
}
