package org.yidiantong.complaints.workflow;

import org.yidiantong.kernel.Refusal;
import org.yidiantong.kernel.Term;

/**
 * Whoever asks may see the case, but this is done by others.
 */
public class ActionNotPermitted extends Refusal {

	public ActionNotPermitted(ComplaintAction action) {
		super("action-not-yours", Reason.FORBIDDEN, new Term("complaints.action." + action));
	}

}
