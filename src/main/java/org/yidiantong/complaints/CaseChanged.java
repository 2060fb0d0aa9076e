package org.yidiantong.complaints;

import org.yidiantong.kernel.Refusal;
import org.yidiantong.kernel.Term;

/**
 * Somebody has done something with the case since it was read.
 */
public class CaseChanged extends Refusal {

	public CaseChanged(ComplaintState state) {
		super("case-changed", Reason.CHANGED, new Term("complaints.staff.state." + state));
	}

}
