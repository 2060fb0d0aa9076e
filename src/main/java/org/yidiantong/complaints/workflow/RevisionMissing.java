package org.yidiantong.complaints.workflow;

import org.yidiantong.kernel.Refusal;

/**
 * The request does not state the expected revision of the complaint.
 */
public class RevisionMissing extends Refusal {

	public RevisionMissing() {
		super("revision-missing", Reason.UNCONDITIONAL);
	}

}
