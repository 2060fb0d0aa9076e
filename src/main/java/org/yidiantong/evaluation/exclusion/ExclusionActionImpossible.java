package org.yidiantong.evaluation.exclusion;

import org.yidiantong.kernel.Term;
import org.yidiantong.kernel.WrongState;

/**
 * The request is in a state in which this cannot be done.
 */
public class ExclusionActionImpossible extends WrongState {

	ExclusionActionImpossible(ExclusionState state, ExclusionAction action) {
		super(new Term("evaluation.exclusion.state." + state), new Term("evaluation.exclusion.action." + action));
	}

}
