package org.yidiantong.complaints.events;

import java.time.Instant;
import java.util.UUID;

import org.yidiantong.eventlog.EventName;

/**
 * Published when the leading unit has returned a complaint as wrongly dispatched. The
 * complaint has no unit until it is dispatched again.
 *
 * @param tenant national code of the district
 * @param complaint id of the complaint; citizens never see it
 * @param unit code of the unit that returned it
 * @param times how often the complaint was returned, this time included
 * @param subjectVersion how often the complaint has moved, this time included
 * @param occurredAt business time
 */
@EventName("org.yidiantong.complaint.returned")
public record ComplaintReturned(int tenant, UUID complaint, String unit, int times, int subjectVersion,
		Instant occurredAt) implements ComplaintEvent {
}
