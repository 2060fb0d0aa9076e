package org.yidiantong.checklist.adaptation;

import org.yidiantong.kernel.Term;
import org.yidiantong.kernel.WrongState;

/**
 * The state of the adaptation does not allow this action.
 */
public class AdaptationActionImpossible extends WrongState {

	public AdaptationActionImpossible(AdaptationState state, AdaptationAction action) {
		super(new Term("checklist.adaptation.state." + state), new Term("checklist.adaptation.action." + action));
	}

}
