package org.yidiantong.evaluation.events;

import java.time.Instant;
import java.time.LocalDate;

import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.eventlog.EventName;
import org.yidiantong.eventlog.ModuleEvent;

/**
 * Published when a first rating of level 1 or 2 asks the supervising unit to call back.
 * It is the first event of the call-back.
 *
 * @param tenant National code of the district
 * @param complaint Id of the complaint; citizens never see it
 * @param anonymous Whether no contact was left
 * @param dueOn The last day for it, Asia/Shanghai
 */
@EventName("org.yidiantong.evaluation.call-back-opened")
public record CallBackOpened(int tenant, ComplaintId complaint, boolean anonymous, LocalDate dueOn, String subject,
		int subjectVersion, Instant occurredAt) implements ModuleEvent {
}
