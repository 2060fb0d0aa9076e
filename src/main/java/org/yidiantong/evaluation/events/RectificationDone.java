package org.yidiantong.evaluation.events;

import java.time.Instant;

import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.eventlog.EventName;
import org.yidiantong.eventlog.ModuleEvent;
import org.yidiantong.organization.UnitCode;

/**
 * Published when the unit reports that it has rectified. Nobody has judged that yet, and
 * the unit may have to do it again.
 *
 * @param tenant National code of the district
 * @param complaint Id of the complaint; citizens never see it
 * @param unit Code of the unit that is to rectify
 * @param inTime Whether it was by the last day
 */
@EventName("org.yidiantong.evaluation.rectification-done")
public record RectificationDone(int tenant, ComplaintId complaint, UnitCode unit, boolean inTime, String subject,
		int subjectVersion, Instant occurredAt) implements ModuleEvent {
}
