package org.yidiantong.evaluation.events;

import java.time.Instant;
import java.time.LocalDate;

import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.eventlog.EventName;
import org.yidiantong.eventlog.ModuleEvent;
import org.yidiantong.organization.UnitCode;

/**
 * Published when a call-back finds that the person is right, directly after
 * {@link CallBackDone}. The lead unit of the complaint is to rectify.
 *
 * @param tenant National code of the district
 * @param complaint Id of the complaint; citizens never see it
 * @param unit Code of the unit that is to rectify
 * @param dueOn The last day for it, Asia/Shanghai
 */
@EventName("org.yidiantong.evaluation.rectification-opened")
public record RectificationOpened(int tenant, ComplaintId complaint, UnitCode unit, LocalDate dueOn, String subject,
		int subjectVersion, Instant occurredAt) implements ModuleEvent {
}
