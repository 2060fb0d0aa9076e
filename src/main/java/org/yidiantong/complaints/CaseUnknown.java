package org.yidiantong.complaints;

import org.yidiantong.kernel.Refusal;

/**
 * There is no case of this id that whoever asks may see.
 */
public class CaseUnknown extends Refusal {

	public CaseUnknown() {
		super("case-unknown", Reason.UNKNOWN);
	}

}
