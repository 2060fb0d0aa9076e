package org.yidiantong.evaluation.events;

import java.time.Instant;
import java.time.LocalDate;

import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.eventlog.EventName;
import org.yidiantong.eventlog.ModuleEvent;

/**
 * Published when the calendar has changed and the due day of an open call-back, or of the
 * rectification that followed it, has moved with it.
 *
 * @param tenant National code of the district
 * @param complaint Id of the complaint; citizens never see it
 * @param rectification Whether the due day is that of the rectification
 * @param dueOn The last day now, Asia/Shanghai
 * @param formerDueOn The last day before the calendar changed
 */
@EventName("org.yidiantong.evaluation.call-back-rescheduled")
public record CallBackRescheduled(int tenant, ComplaintId complaint, boolean rectification, LocalDate dueOn,
		LocalDate formerDueOn, String subject, int subjectVersion, Instant occurredAt) implements ModuleEvent {
}
