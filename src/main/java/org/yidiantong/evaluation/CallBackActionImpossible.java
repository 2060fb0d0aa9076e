package org.yidiantong.evaluation;

import org.yidiantong.kernel.Term;
import org.yidiantong.kernel.WrongState;

/**
 * The call-back is in a state in which this cannot be done.
 */
public class CallBackActionImpossible extends WrongState {

	public CallBackActionImpossible(CallBackState state, CallBackState needed) {
		super(new Term("evaluation.state." + state), new Term("evaluation.action." + needed));
	}

}
