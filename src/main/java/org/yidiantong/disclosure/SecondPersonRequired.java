package org.yidiantong.disclosure;

import org.yidiantong.kernel.Refusal;

/**
 * Whoever has written in a disclosure cannot check it as well.
 */
public class SecondPersonRequired extends Refusal {

	public SecondPersonRequired() {
		super("second-person-required", Reason.FORBIDDEN);
	}

}
