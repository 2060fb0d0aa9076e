package org.yidiantong.complaints.workflow;

import org.yidiantong.complaints.events.ComplaintRejected;

/**
 * Why a complaint is not accepted.
 */
public enum RejectReason {

	/** 不属于本平台受理范围 */
	OUT_OF_SCOPE,

	/** 已由信访、诉讼、仲裁、复议等受理 */
	ELSEWHERE,

	/** 内容不清，补正后仍无法办理 */
	UNCLEAR,

	/** 同一事项已经办结，没有新的情况 */
	SETTLED,

	/** 与本区无关 */
	NOT_HERE;

	/** The value in events. */
	public ComplaintRejected.Reason published() {
		return ComplaintRejected.Reason.valueOf(name());
	}

}
