package org.yidiantong.complaints.workflow;

import org.yidiantong.kernel.Refusal;
import org.yidiantong.kernel.Term;

/**
 * The actor may see the complaint, but others perform this action.
 */
public class ActionNotPermitted extends Refusal {

	public ActionNotPermitted(ComplaintAction action) {
		super("action-not-yours", Reason.FORBIDDEN, new Term("complaints.action." + action));
	}

}
