package org.yidiantong.evaluation.events;

import java.time.Instant;

import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.eventlog.EventName;
import org.yidiantong.eventlog.ModuleEvent;

/**
 * Published when a call-back was made, or given up because an anonymous person cannot be
 * reached. A call-back ends once.
 *
 * @param tenant National code of the district
 * @param complaint Id of the complaint; citizens never see it
 * @param reached Whether the person was reached; if not, the rating leaves the
 * denominator
 * @param upheld Whether there is something to rectify
 * @param inTime Whether it was by the last day
 */
@EventName("org.yidiantong.evaluation.call-back-done")
public record CallBackDone(int tenant, ComplaintId complaint, boolean reached, boolean upheld, boolean inTime,
		String subject, int subjectVersion, Instant occurredAt) implements ModuleEvent {
}
