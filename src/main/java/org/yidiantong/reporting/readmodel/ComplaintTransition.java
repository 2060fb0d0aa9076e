package org.yidiantong.reporting.readmodel;

import java.util.Arrays;

import org.yidiantong.complaints.events.ComplaintAccepted;
import org.yidiantong.complaints.events.ComplaintApproved;
import org.yidiantong.complaints.events.ComplaintArchived;
import org.yidiantong.complaints.events.ComplaintClosed;
import org.yidiantong.complaints.events.ComplaintDispatched;
import org.yidiantong.complaints.events.ComplaintEscalated;
import org.yidiantong.complaints.events.ComplaintEvent;
import org.yidiantong.complaints.events.ComplaintExtended;
import org.yidiantong.complaints.events.ComplaintFiled;
import org.yidiantong.complaints.events.ComplaintMerged;
import org.yidiantong.complaints.events.ComplaintReassigned;
import org.yidiantong.complaints.events.ComplaintReferred;
import org.yidiantong.complaints.events.ComplaintRejected;
import org.yidiantong.complaints.events.ComplaintReopened;
import org.yidiantong.complaints.events.ComplaintReplied;
import org.yidiantong.complaints.events.ComplaintResumed;
import org.yidiantong.complaints.events.ComplaintReturned;
import org.yidiantong.complaints.events.ComplaintSentBack;
import org.yidiantong.complaints.events.ComplaintSigned;
import org.yidiantong.complaints.events.ComplaintSupplemented;
import org.yidiantong.complaints.events.ComplaintSuspended;
import org.yidiantong.complaints.events.ComplaintWithdrawn;
import org.yidiantong.complaints.events.SupplementRequested;

/**
 * Transitions of a complaint, each with the resulting state. The module {@code
 * complaints} decides which transitions are legal; this module only reads them. Their
 * names are stored in the read model.
 */
public enum ComplaintTransition {

	FILED(ComplaintFiled.class, "SUBMITTED"),

	ACCEPTED(ComplaintAccepted.class, "ACCEPTED"),

	REJECTED(ComplaintRejected.class, "REJECTED"),

	REFERRED(ComplaintReferred.class, "REFERRED"),

	SUPPLEMENT_ASKED(SupplementRequested.class, "SUPPLEMENT"),

	SUPPLIED(ComplaintSupplemented.class, "SUBMITTED"),

	WITHDRAWN(ComplaintWithdrawn.class, "WITHDRAWN"),

	MERGED(ComplaintMerged.class, "MERGED"),

	DISPATCHED(ComplaintDispatched.class, "DISPATCHED"),

	SIGNED(ComplaintSigned.class, "HANDLING"),

	RETURNED(ComplaintReturned.class, "ACCEPTED"),

	TAKEN_BACK(ComplaintReassigned.class, "ACCEPTED"),

	ESCALATED(ComplaintEscalated.class, "ACCEPTED"),

	REPLIED(ComplaintReplied.class, "REPLIED"),

	APPROVED(ComplaintApproved.class, "REVIEWED"),

	SENT_BACK(ComplaintSentBack.class, "HANDLING"),

	CLOSED(ComplaintClosed.class, "CLOSED"),

	REOPENED(ComplaintReopened.class, "REOPENED"),

	EXTENDED(ComplaintExtended.class, "HANDLING"),

	SUSPENDED(ComplaintSuspended.class, "HANDLING"),

	RESUMED(ComplaintResumed.class, "HANDLING"),

	ARCHIVED(ComplaintArchived.class, "ARCHIVED");

	private final Class<? extends ComplaintEvent> event;

	private final String state;

	ComplaintTransition(Class<? extends ComplaintEvent> event, String state) {
		this.event = event;
		this.state = state;
	}

	/** The transition for an event. */
	static ComplaintTransition of(ComplaintEvent event) {
		return Arrays.stream(values())
			.filter((each) -> each.event == event.getClass())
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException(event.getClass() + " is no transition"));
	}

	/** The state after the transition. */
	public String state() {
		return this.state;
	}

}
