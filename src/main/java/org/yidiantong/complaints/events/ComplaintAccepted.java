package org.yidiantong.complaints.events;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.eventlog.EventName;

/**
 * Published when the desk has accepted a complaint. From then on the complaint has a
 * number, which it keeps.
 *
 * @param tenant national code of the district
 * @param complaint id of the complaint; citizens never see it
 * @param caseNumber number of the complaint in the district's year
 * @param subjectVersion how often the complaint has moved, this time included
 * @param occurredAt business time
 */
@EventName("org.yidiantong.complaint.accepted")
public record ComplaintAccepted(int tenant, UUID complaint, @Nullable String caseNumber, int subjectVersion,
		Instant occurredAt) implements ComplaintEvent {
}
