package org.yidiantong.disclosure;

import org.yidiantong.kernel.Refusal;

/**
 * Somebody else has changed the disclosure since it was read.
 */
public class DisclosureChanged extends Refusal {

	public DisclosureChanged() {
		super("disclosure-changed", Reason.CONFLICT);
	}

}
