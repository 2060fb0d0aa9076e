package org.yidiantong.complaints.web;

import org.yidiantong.kernel.Refusal;

/**
 * The request does not say which revision of the complaint it is meant for.
 */
class RevisionMissing extends Refusal {

	RevisionMissing() {
		super("revision-missing", Reason.UNCONDITIONAL);
	}

}
