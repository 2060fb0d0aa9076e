package org.yidiantong.complaints.events;

import java.time.Instant;

import org.yidiantong.eventlog.EventName;

/**
 * Published when the desk has not accepted a complaint.
 *
 * @param tenant National code of the district
 * @param complaint Id of the complaint; citizens never see it
 * @param reason Why
 */
@EventName("org.yidiantong.complaint.rejected")
public record ComplaintRejected(int tenant, ComplaintId complaint, Reason reason, int subjectVersion,
		Instant occurredAt) implements ComplaintEvent {

	/** Why a complaint is not accepted. */
	public enum Reason {

		/** 不属于本平台受理范围 */
		OUT_OF_SCOPE,

		/** 已由信访、诉讼、仲裁、复议等受理 */
		ELSEWHERE,

		/** 内容不清，补正后仍无法办理 */
		UNCLEAR,

		/** 同一事项已经办结，没有新的情况 */
		SETTLED,

		/** 与本区无关 */
		NOT_HERE

	}

}
