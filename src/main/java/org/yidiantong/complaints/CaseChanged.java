package org.yidiantong.complaints;

import org.yidiantong.kernel.Refusal;

/**
 * Somebody has done something with the case since it was read.
 */
public class CaseChanged extends Refusal {

	public CaseChanged(ComplaintState state) {
		super("case-changed", Reason.CHANGED, state.chinese());
	}

}
