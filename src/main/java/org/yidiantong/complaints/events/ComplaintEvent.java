package org.yidiantong.complaints.events;

import java.util.UUID;

import org.yidiantong.eventlog.ModuleEvent;

/**
 * What happened to a complaint. The events of one complaint are numbered 1, 2, 3 … by
 * their subject version, and are read in this order.
 */
public sealed interface ComplaintEvent extends ModuleEvent
		permits ComplaintFiled, ComplaintAccepted, ComplaintDispatched, ComplaintSigned, ComplaintReturned,
		ComplaintReplied, ComplaintApproved, ComplaintSentBack, ComplaintClosed, ComplaintReopened, ComplaintExtended,
		ComplaintSuspended, ComplaintResumed, ComplaintMerged, ComplaintReferred, ComplaintRejected,
		SupplementRequested, ComplaintSupplemented, ComplaintWithdrawn, ComplaintArchived {

	/** The id of the complaint; citizens never see it. */
	UUID complaint();

	@Override
	default String subject() {
		return "complaint/" + complaint();
	}

}
