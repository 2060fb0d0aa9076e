package org.yidiantong.http;

import org.yidiantong.kernel.Refusal;

/**
 * What was sent is no JSON, or more than such a request can need.
 */
final class UnreadableBody extends Refusal {

	private UnreadableBody(String name, Reason reason) {
		super(name, reason);
	}

	static UnreadableBody malformed() {
		return new UnreadableBody("malformed-body", Reason.INVALID);
	}

	static UnreadableBody tooLarge() {
		return new UnreadableBody("payload-too-large", Reason.TOO_LARGE);
	}

}
