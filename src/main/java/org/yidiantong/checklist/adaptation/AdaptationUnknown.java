package org.yidiantong.checklist.adaptation;

import org.yidiantong.kernel.Refusal;

/**
 * There is no such adaptation, or the caller may not see it.
 */
public class AdaptationUnknown extends Refusal {

	public AdaptationUnknown() {
		super("adaptation-unknown", Reason.UNKNOWN);
	}

}
