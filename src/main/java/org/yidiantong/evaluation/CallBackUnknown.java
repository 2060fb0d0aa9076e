package org.yidiantong.evaluation;

import org.yidiantong.kernel.Refusal;

/**
 * There is no call-back with this id within the actor's responsibility.
 */
public class CallBackUnknown extends Refusal {

	public CallBackUnknown() {
		super("call-back-unknown", Reason.UNKNOWN);
	}

}
