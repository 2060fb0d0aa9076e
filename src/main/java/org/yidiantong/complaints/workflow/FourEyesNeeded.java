package org.yidiantong.complaints.workflow;

import org.yidiantong.kernel.Refusal;
import org.yidiantong.kernel.Term;

/**
 * The district wants four eyes, and the actor has already done the other part of this
 * round.
 */
public class FourEyesNeeded extends Refusal {

	public FourEyesNeeded(ComplaintAction action) {
		super("four-eyes", Reason.FORBIDDEN, new Term("complaints.action." + action));
	}

}
