package org.yidiantong.complaints.workflow;

import org.yidiantong.kernel.Refusal;
import org.yidiantong.kernel.Term;

/**
 * The complaint is in a state in which this cannot be done, or not by this role.
 */
public class ActionImpossible extends Refusal {

	public ActionImpossible(ComplaintState state, ComplaintAction action) {
		super("action-impossible", Reason.CONFLICT, new Term("complaints.staff.state." + state),
				new Term("complaints.action." + action));
	}

}
