package org.yidiantong.complaints.events;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.yidiantong.eventlog.EventName;
import org.yidiantong.organization.UnitCode;

/**
 * Published when a complaint that is overdue or under supervision climbs from the
 * township to the district (提级办理). The district goes on in place of the first desk; a
 * unit that has not replied loses it, and it waits for a dispatch to another one.
 *
 * @param tenant National code of the district
 * @param complaint Id of the complaint; citizens never see it
 * @param desk Code of the first desk that had it
 * @param former Code of the lead unit that lost it; absent when none did
 * @param dueOn Last day of the time limit
 * @param state State after it
 */
@EventName("org.yidiantong.complaint.escalated")
public record ComplaintEscalated(int tenant, ComplaintId complaint, UnitCode desk, @Nullable UnitCode former,
		LocalDate dueOn, State state, int subjectVersion, Instant occurredAt) implements ComplaintEvent {
}
