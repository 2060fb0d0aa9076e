package org.yidiantong.identity.web;

import org.yidiantong.kernel.Refusal;

/**
 * The status of a form that is shown again.
 */
final class FormStatus {

	private FormStatus() {
	}

	/** Returns the HTTP status of a form that is shown again. */
	static int of(Refusal refused) {
		return switch (refused.reason()) {
			case TOO_MANY -> 429;
			case UNAVAILABLE -> 503;
			default -> 422;
		};
	}

}
