package org.yidiantong.complaints;

import org.yidiantong.http.Refused;

/**
 * Somebody has done something with the case since it was read.
 */
public class CaseChanged extends Refused {

	public CaseChanged(ComplaintState state) {
		super("case-changed", Because.CHANGED, state.chinese());
	}

}
