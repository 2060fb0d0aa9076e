package org.yidiantong.http;

import org.yidiantong.kernel.Refusal;

import org.springframework.http.HttpStatus;

/**
 * Maps each kind of refusal to its HTTP status. No other class knows both.
 */
public final class RefusalStatus {

	private RefusalStatus() {
	}

	/** Returns the status of the response to a refusal. */
	public static HttpStatus of(Refusal refusal) {
		return switch (refusal.reason()) {
			case INVALID -> HttpStatus.BAD_REQUEST;
			case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
			case FORBIDDEN -> HttpStatus.FORBIDDEN;
			case UNKNOWN -> HttpStatus.NOT_FOUND;
			case CONFLICT -> HttpStatus.CONFLICT;
			case GONE -> HttpStatus.GONE;
			case CHANGED -> HttpStatus.PRECONDITION_FAILED;
			case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
			case CONTRADICTORY -> HttpStatus.UNPROCESSABLE_CONTENT;
			case UNCONDITIONAL -> HttpStatus.PRECONDITION_REQUIRED;
			case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
			case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
		};
	}

}
