package org.yidiantong.complaints.events;

import java.time.Instant;

import jakarta.validation.constraints.Min;
import org.yidiantong.eventlog.EventName;
import org.yidiantong.organization.UnitCode;

/**
 * Published when the leading unit has returned a complaint as wrongly dispatched. The
 * complaint has no unit until it is dispatched again.
 *
 * @param tenant National code of the district
 * @param complaint Id of the complaint; citizens never see it
 * @param unit Code of the unit that returned it
 * @param times How often the complaint was returned, this time included
 */
@EventName("org.yidiantong.complaint.returned")
public record ComplaintReturned(int tenant, ComplaintId complaint, UnitCode unit, @Min(1) int times, int subjectVersion,
		Instant occurredAt) implements ComplaintEvent {
}
