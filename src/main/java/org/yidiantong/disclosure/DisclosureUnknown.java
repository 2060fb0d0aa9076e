package org.yidiantong.disclosure;

import org.yidiantong.kernel.Refusal;

/**
 * There is no such disclosure, or the caller may not see it.
 */
public class DisclosureUnknown extends Refusal {

	public DisclosureUnknown() {
		super("disclosure-unknown", Reason.UNKNOWN);
	}

}
