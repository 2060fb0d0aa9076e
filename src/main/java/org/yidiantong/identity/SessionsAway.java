package org.yidiantong.identity;

import org.yidiantong.http.Refused;

/**
 * Redis, where sessions are kept, does not answer: nobody can be signed in for now.
 */
public class SessionsAway extends Refused {

	public SessionsAway() {
		super("sessions-away", Because.UNAVAILABLE);
	}

}
