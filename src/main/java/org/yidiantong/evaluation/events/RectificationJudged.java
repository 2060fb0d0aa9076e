package org.yidiantong.evaluation.events;

import java.time.Instant;

import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.eventlog.EventName;
import org.yidiantong.eventlog.ModuleEvent;
import org.yidiantong.organization.UnitCode;

/**
 * Published when the supervising unit has judged what was rectified. Unless it is
 * accepted, the unit has to rectify again.
 *
 * @param tenant National code of the district
 * @param complaint Id of the complaint; citizens never see it
 * @param unit Code of the unit that is to rectify
 * @param accepted Whether it is accepted, so that the person can rate once more
 */
@EventName("org.yidiantong.evaluation.rectification-judged")
public record RectificationJudged(int tenant, ComplaintId complaint, UnitCode unit, boolean accepted, String subject,
		int subjectVersion, Instant occurredAt) implements ModuleEvent {
}
