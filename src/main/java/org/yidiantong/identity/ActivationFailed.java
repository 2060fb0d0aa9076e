package org.yidiantong.identity;

import org.yidiantong.http.Refused;

/**
 * Post and activation code do not belong together, or the code is used or expired.
 */
public class ActivationFailed extends Refused {

	public ActivationFailed() {
		super("activation-failed", Because.CONTRADICTORY);
	}

}
