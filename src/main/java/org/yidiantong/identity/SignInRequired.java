package org.yidiantong.identity;

import org.yidiantong.kernel.Refusal;

/**
 * Nobody is signed in and no valid token came along.
 */
public class SignInRequired extends Refusal {

	public SignInRequired() {
		super("sign-in-required", Reason.UNAUTHENTICATED);
	}

}
