package org.yidiantong.complaints.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.eventlog.EventName;

/**
 * Published when the desk has closed a complaint. The reply is approved; a complaint that
 * is reopened can be closed again.
 *
 * @param tenant national code of the district
 * @param complaint id of the complaint; citizens never see it
 * @param lead code of the unit that led
 * @param dueOn the last day that the unit had
 * @param firstDueOn the same before extensions and suspensions
 * @param subjectVersion how often the complaint has moved, this time included
 * @param occurredAt business time
 */
@EventName("org.yidiantong.complaint.closed")
public record ComplaintClosed(int tenant, UUID complaint, String lead, LocalDate dueOn, @Nullable LocalDate firstDueOn,
		int subjectVersion, Instant occurredAt) implements ComplaintEvent {
}
