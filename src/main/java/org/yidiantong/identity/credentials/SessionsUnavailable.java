package org.yidiantong.identity.credentials;

import org.yidiantong.kernel.Refusal;

/**
 * Redis, which stores the sessions, does not answer. Nobody can sign in until it does.
 */
public class SessionsUnavailable extends Refusal {

	public SessionsUnavailable() {
		super("sessions-away", Reason.UNAVAILABLE);
	}

}
