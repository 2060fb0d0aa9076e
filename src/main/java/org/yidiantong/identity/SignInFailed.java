package org.yidiantong.identity;

import org.yidiantong.kernel.Refusal;

/**
 * Post and password do not match an open account. It never reveals whether the post
 * exists, the password is wrong or the account is locked.
 */
public class SignInFailed extends Refusal {

	public SignInFailed() {
		super("sign-in-failed", Reason.CONTRADICTORY, SessionManagement.ATTEMPTS, SessionManagement.LOCKED.toMinutes());
	}

}
