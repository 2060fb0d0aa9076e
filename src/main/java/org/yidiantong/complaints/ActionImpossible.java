package org.yidiantong.complaints;

import org.yidiantong.http.Refused;

/**
 * The complaint is in a state in which this cannot be done, or not by this role.
 */
public class ActionImpossible extends Refused {

	public ActionImpossible(ComplaintState state, ComplaintAction action) {
		super("action-impossible", Because.CONFLICT, state.chinese(), action.chinese());
	}

}
