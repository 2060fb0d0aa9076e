package org.yidiantong.complaints.web;

import org.yidiantong.kernel.Refusal;

/**
 * Something is to be done with a case, but not said as it was read.
 */
class RevisionMissing extends Refusal {

	RevisionMissing() {
		super("revision-missing", Reason.UNCONDITIONAL);
	}

}
