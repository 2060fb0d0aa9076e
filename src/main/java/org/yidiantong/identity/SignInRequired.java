package org.yidiantong.identity;

import org.yidiantong.kernel.Refusal;

/**
 * The request has neither a session nor a valid token.
 */
public class SignInRequired extends Refusal {

	public SignInRequired() {
		super("sign-in-required", Reason.UNAUTHENTICATED);
	}

}
