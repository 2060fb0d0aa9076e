package org.yidiantong.identity;

import org.yidiantong.kernel.Refusal;

/**
 * Post and activation code do not belong together, or the code is used or expired.
 */
public class ActivationFailed extends Refusal {

	public ActivationFailed() {
		super("activation-failed", Reason.CONTRADICTORY);
	}

}
