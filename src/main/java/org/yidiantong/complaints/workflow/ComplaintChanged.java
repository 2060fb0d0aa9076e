package org.yidiantong.complaints.workflow;

import org.yidiantong.kernel.Refusal;
import org.yidiantong.kernel.Term;

/**
 * Somebody has done something with the case since it was read.
 */
public class ComplaintChanged extends Refusal {

	public ComplaintChanged(ComplaintState state) {
		super("case-changed", Reason.CHANGED, new Term("complaints.staff.state." + state));
	}

}
