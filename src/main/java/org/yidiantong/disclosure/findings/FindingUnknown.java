package org.yidiantong.disclosure.findings;

import org.yidiantong.kernel.Refusal;

/**
 * There is no such finding, or the caller may not settle it.
 */
public class FindingUnknown extends Refusal {

	public FindingUnknown() {
		super("finding-unknown", Reason.UNKNOWN);
	}

}
