package org.yidiantong.disclosure;

import org.yidiantong.kernel.Refusal;

/**
 * The district has no such disclosure, or none that whoever asks may see.
 */
public class DisclosureUnknown extends Refusal {

	public DisclosureUnknown() {
		super("disclosure-unknown", Reason.UNKNOWN);
	}

}
