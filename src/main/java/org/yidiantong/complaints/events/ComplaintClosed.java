package org.yidiantong.complaints.events;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.yidiantong.eventlog.EventName;
import org.yidiantong.organization.UnitCode;

/**
 * Published when the desk has closed a complaint. The reply is approved; a complaint that
 * is reopened can be closed again.
 *
 * @param tenant National code of the district
 * @param complaint Id of the complaint; citizens never see it
 * @param lead Code of the unit that led
 * @param dueOn The last day that the unit had
 * @param firstDueOn The same before extensions and suspensions
 */
@EventName("org.yidiantong.complaint.closed")
public record ComplaintClosed(int tenant, ComplaintId complaint, UnitCode lead, LocalDate dueOn,
		@Nullable LocalDate firstDueOn, int subjectVersion, Instant occurredAt) implements ComplaintEvent {
}
