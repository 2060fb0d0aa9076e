package org.yidiantong.identity;

import org.yidiantong.kernel.Refusal;

/**
 * Post and password do not open an account. It never tells which of them is wrong, nor
 * whether there is such an account, nor whether it is locked.
 */
public class SignInFailed extends Refusal {

	public SignInFailed() {
		super("sign-in-failed", Reason.CONTRADICTORY, SessionManagement.ATTEMPTS, SessionManagement.LOCKED.toMinutes());
	}

}
