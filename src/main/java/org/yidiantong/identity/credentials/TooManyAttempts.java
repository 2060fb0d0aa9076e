package org.yidiantong.identity.credentials;

import org.yidiantong.kernel.Refusal;

/**
 * Too many attempts from one address have failed, or too many are in progress.
 */
public class TooManyAttempts extends Refusal {

	public TooManyAttempts() {
		super("too-many-attempts", Reason.TOO_MANY);
	}

}
