package org.yidiantong.disclosure;

import org.yidiantong.kernel.Refusal;

/**
 * The disclosure has changed since the caller read it.
 */
public class DisclosureChanged extends Refusal {

	public DisclosureChanged() {
		super("disclosure-changed", Reason.CONFLICT);
	}

}
