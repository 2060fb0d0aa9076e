package org.yidiantong.complaints.workflow;

import org.yidiantong.kernel.Refusal;

/**
 * Complaints of other people were merged into this one, which therefore cannot be
 * withdrawn.
 */
public class OthersMerged extends Refusal {

	public OthersMerged() {
		super("others-merged", Reason.CONFLICT);
	}

}
