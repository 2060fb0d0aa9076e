package org.yidiantong.identity.credentials;

import org.yidiantong.kernel.Refusal;

/**
 * Too many attempts have failed from one address, or too many are being made at once.
 */
public class TooManyAttempts extends Refusal {

	public TooManyAttempts() {
		super("too-many-attempts", Reason.TOO_MANY);
	}

}
