package org.yidiantong.checklist.adaptation;

import org.yidiantong.kernel.Refusal;

/**
 * Who has written an adaptation does not approve or refuse it.
 */
public class OwnAdaptation extends Refusal {

	public OwnAdaptation() {
		super("adaptation-own", Reason.FORBIDDEN);
	}

}
