package org.yidiantong.complaints.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.yidiantong.eventlog.EventName;

/**
 * Published when the time for a complaint is extended; the new last day is later than the
 * old one.
 *
 * @param tenant national code of the district
 * @param complaint id of the complaint; citizens never see it
 * @param dueOn the last day for the answer now
 * @param extensions how often the time was extended so far
 * @param subjectVersion how often the complaint has moved, this time included
 * @param occurredAt business time
 */
@EventName("org.yidiantong.complaint.extended")
public record ComplaintExtended(int tenant, UUID complaint, LocalDate dueOn, int extensions, int subjectVersion,
		Instant occurredAt) implements ComplaintEvent {
}
