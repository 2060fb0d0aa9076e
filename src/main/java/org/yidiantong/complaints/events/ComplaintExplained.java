package org.yidiantong.complaints.events;

import java.time.Instant;

import jakarta.validation.constraints.Min;
import org.yidiantong.eventlog.EventName;

/**
 * Published when the unit that a red card holds responsible has explained itself in
 * writing (书面说明), once a card. The state stays.
 *
 * @param tenant National code of the district
 * @param complaint Id of the complaint; citizens never see it
 * @param cards How many cards it explains
 * @param state The state in which it was explained
 */
@EventName("org.yidiantong.complaint.explained")
public record ComplaintExplained(int tenant, ComplaintId complaint, @Min(1) int cards, State state, int subjectVersion,
		Instant occurredAt) implements ComplaintEvent {
}
