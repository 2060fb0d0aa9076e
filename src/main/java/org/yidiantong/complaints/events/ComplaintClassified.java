package org.yidiantong.complaints.events;

import java.time.Instant;

import org.yidiantong.eventlog.EventName;

/**
 * Published when the desk has decided the nature of a complaint, or who is recused from
 * it. The state stays.
 *
 * @param tenant National code of the district
 * @param complaint Id of the complaint; citizens never see it
 * @param nature The nature that it has from now on
 * @param state The state that it is in
 */
@EventName("org.yidiantong.complaint.classified")
public record ComplaintClassified(int tenant, ComplaintId complaint, ComplaintFiled.Nature nature, State state,
		int subjectVersion, Instant occurredAt) implements ComplaintEvent {
}
