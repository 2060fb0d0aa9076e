package org.yidiantong.identity;

import org.yidiantong.http.Refused;

/**
 * Nobody is signed in and no valid token came along.
 */
public class SignInRequired extends Refused {

	public SignInRequired() {
		super("sign-in-required", Because.UNAUTHENTICATED);
	}

}
