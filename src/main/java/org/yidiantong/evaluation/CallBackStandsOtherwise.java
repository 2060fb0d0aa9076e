package org.yidiantong.evaluation;

import org.yidiantong.kernel.Refusal;
import org.yidiantong.kernel.Term;

/**
 * The call-back is in a state in which this cannot be done.
 */
public class CallBackStandsOtherwise extends Refusal {

	public CallBackStandsOtherwise(CallBackState state) {
		super("call-back-stands-otherwise", Reason.CONFLICT, new Term("evaluation.state." + state));
	}

}
