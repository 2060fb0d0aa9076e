package org.yidiantong.disclosure;

import org.yidiantong.http.Refused;

/**
 * The disclosure is in a state in which this cannot be done.
 */
public class DisclosureActionImpossible extends Refused {

	public DisclosureActionImpossible(DisclosureState state, DisclosureAction action) {
		super("disclosure-action-impossible", Because.CONFLICT, state.chinese(), action.chinese());
	}

}
