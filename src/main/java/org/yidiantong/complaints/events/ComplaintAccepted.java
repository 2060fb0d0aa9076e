package org.yidiantong.complaints.events;

import java.time.Instant;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.yidiantong.eventlog.EventName;

/**
 * Published when the desk has accepted a complaint. From then on the complaint has a
 * number, which it keeps.
 *
 * @param tenant National code of the district
 * @param complaint Id of the complaint; citizens never see it
 * @param caseNumber Number of the complaint in the district's year
 */
@EventName("org.yidiantong.complaint.accepted")
public record ComplaintAccepted(int tenant, ComplaintId complaint,
		@Pattern(regexp = "[0-9]{4}-[0-9]{5,}") @Nullable String caseNumber, int subjectVersion,
		Instant occurredAt) implements ComplaintEvent {
}
