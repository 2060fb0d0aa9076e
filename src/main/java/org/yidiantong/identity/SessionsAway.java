package org.yidiantong.identity;

import org.yidiantong.kernel.Refusal;

/**
 * Redis, where sessions are kept, does not answer: nobody can be signed in for now.
 */
public class SessionsAway extends Refusal {

	public SessionsAway() {
		super("sessions-away", Reason.UNAVAILABLE);
	}

}
