package org.yidiantong.complaints.workflow;

import org.yidiantong.kernel.Term;
import org.yidiantong.kernel.WrongState;

/**
 * The complaint is in a state in which this cannot be done, or not by this role.
 */
public class ActionImpossible extends WrongState {

	public ActionImpossible(ComplaintState state, ComplaintAction action) {
		super(new Term("complaints.staff.state." + state), new Term("complaints.action." + action));
	}

}
