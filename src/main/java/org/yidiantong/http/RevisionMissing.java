package org.yidiantong.http;

import org.yidiantong.kernel.Refusal;

/**
 * The request does not state the expected revision of the object.
 */
public class RevisionMissing extends Refusal {

	public RevisionMissing() {
		super("revision-missing", Reason.UNCONDITIONAL);
	}

}
