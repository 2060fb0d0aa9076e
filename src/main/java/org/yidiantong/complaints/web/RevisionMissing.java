package org.yidiantong.complaints.web;

import org.yidiantong.kernel.Refusal;

/**
 * The request does not state the expected revision of the complaint.
 */
class RevisionMissing extends Refusal {

	RevisionMissing() {
		super("revision-missing", Reason.UNCONDITIONAL);
	}

}
