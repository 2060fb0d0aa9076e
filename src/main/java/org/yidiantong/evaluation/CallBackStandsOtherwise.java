package org.yidiantong.evaluation;

import org.yidiantong.http.Refused;

/**
 * The call-back is in a state in which this cannot be done.
 */
public class CallBackStandsOtherwise extends Refused {

	public CallBackStandsOtherwise(CallBackState state) {
		super("call-back-stands-otherwise", Because.CONFLICT, state.chinese());
	}

}
