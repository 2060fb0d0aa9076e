package org.yidiantong.complaints.workflow;

import org.yidiantong.kernel.Term;
import org.yidiantong.kernel.WrongState;

/**
 * The state of the complaint does not allow the action, or not for this role.
 */
public class ActionImpossible extends WrongState {

	public ActionImpossible(ComplaintState state, ComplaintAction action) {
		super(new Term("complaints.staff.state." + state), new Term("complaints.action." + action));
	}

}
