package org.yidiantong.http.operations;

import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The id of what a request asks for. A request that is sent again with its idempotency
 * key has the same one, so that a handler marked by {@link OutsideTransaction} recognises
 * its own effect after a kill.
 */
public final class RequestOperation {

	private static final String ATTRIBUTE = RequestOperation.class.getName();

	private RequestOperation() {
	}

	/** Returns the id of a request; a new one when it has no key. */
	public static UUID of(HttpServletRequest request) {
		return (request.getAttribute(ATTRIBUTE) instanceof UUID known) ? known : UUID.randomUUID();
	}

	/** Sets the id of a request. */
	public static void set(HttpServletRequest request, UUID id) {
		request.setAttribute(ATTRIBUTE, id);
	}

}
