package org.yidiantong.evaluation;

import org.yidiantong.http.Refused;

/**
 * There is no such call-back where the actor reaches to.
 */
public class CallBackUnknown extends Refused {

	public CallBackUnknown() {
		super("call-back-unknown", Because.UNKNOWN);
	}

}
