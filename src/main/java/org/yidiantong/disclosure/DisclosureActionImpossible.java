package org.yidiantong.disclosure;

import org.yidiantong.kernel.Term;
import org.yidiantong.kernel.WrongState;

/**
 * The state of the disclosure does not allow this action.
 */
public class DisclosureActionImpossible extends WrongState {

	public DisclosureActionImpossible(DisclosureState state, DisclosureAction action) {
		super(new Term("disclosure.state." + state), new Term("disclosure.action." + action));
	}

}
