package org.yidiantong.identity.credentials;

import org.yidiantong.kernel.Refusal;

/**
 * Redis, where sessions are kept, does not answer: nobody can be signed in for now.
 */
public class SessionsUnavailable extends Refusal {

	public SessionsUnavailable() {
		super("sessions-away", Reason.UNAVAILABLE);
	}

}
