package org.yidiantong.disclosure;

import org.yidiantong.kernel.Refusal;
import org.yidiantong.kernel.Term;

/**
 * The state of the disclosure does not allow this action.
 */
public class DisclosureActionImpossible extends Refusal {

	public DisclosureActionImpossible(DisclosureState state, DisclosureAction action) {
		super("disclosure-action-impossible", Reason.CONFLICT, new Term("disclosure.state." + state),
				new Term("disclosure.action." + action));
	}

}
