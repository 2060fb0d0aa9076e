package org.yidiantong.evaluation;

import org.yidiantong.kernel.Refusal;

/**
 * There is no such call-back where the actor reaches to.
 */
public class CallBackUnknown extends Refusal {

	public CallBackUnknown() {
		super("call-back-unknown", Reason.UNKNOWN);
	}

}
