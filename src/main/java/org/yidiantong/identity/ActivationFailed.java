package org.yidiantong.identity;

import org.yidiantong.kernel.Refusal;

/**
 * The activation code does not belong to the post, was used, or has expired.
 */
public class ActivationFailed extends Refusal {

	public ActivationFailed() {
		super("activation-failed", Reason.CONTRADICTORY);
	}

}
