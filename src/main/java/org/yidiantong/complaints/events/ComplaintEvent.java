package org.yidiantong.complaints.events;

import org.yidiantong.eventlog.ModuleEvent;

/**
 * What happened to a complaint. The events of one complaint are numbered 1, 2, 3 … by
 * their subject version, and are read in this order.
 */
public sealed interface ComplaintEvent extends ModuleEvent
		permits ComplaintFiled, ComplaintClassified, ComplaintAccepted, ComplaintDispatched, ComplaintSigned,
		ComplaintReturned, ComplaintReplied, ComplaintApproved, ComplaintSentBack, ComplaintClosed, ComplaintReopened,
		ComplaintExtended, ComplaintSuspended, ComplaintResumed, ComplaintMerged, ComplaintReferred, ComplaintRejected,
		SupplementRequested, ComplaintSupplemented, ComplaintUrged, ComplaintRedacted, ComplaintWithdrawn,
		ComplaintArchived, ComplaintReassigned, ComplaintRescheduled, ComplaintCardRaised, ComplaintSupervised,
		SupervisionEnded, ComplaintEscalated, ComplaintExplained {

	/** The id of the complaint; citizens never see it. */
	ComplaintId complaint();

	@Override
	default String subject() {
		return complaint().subject();
	}

	/** A state of a complaint. */
	enum State {

		/** 待受理 */
		SUBMITTED,

		/** 已受理待转办 */
		ACCEPTED,

		/** 不予受理 */
		REJECTED,

		/** 已移交 */
		REFERRED,

		/** 待补正 */
		SUPPLEMENT,

		/** 待签收 */
		DISPATCHED,

		/** 办理中 */
		HANDLING,

		/** 待审核 */
		REPLIED,

		/** 待办结 */
		REVIEWED,

		/** 已办结 */
		CLOSED,

		/** 已归档 */
		ARCHIVED,

		/** 退回重办 */
		REOPENED,

		/** 已撤回 */
		WITHDRAWN,

		/** 已并案 */
		MERGED

	}

}
