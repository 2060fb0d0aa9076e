package org.yidiantong.checklist.drafting;

import org.yidiantong.kernel.Term;
import org.yidiantong.kernel.WrongState;

/**
 * The state of the draft does not allow this action.
 */
public class DraftActionImpossible extends WrongState {

	public DraftActionImpossible(DraftState state, DraftAction action) {
		super(new Term("checklist.draft.state." + state), new Term("checklist.draft.action." + action));
	}

}
