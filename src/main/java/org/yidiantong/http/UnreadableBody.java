package org.yidiantong.http;

import org.yidiantong.kernel.Refusal;

/**
 * The body is not JSON, or it exceeds the size limit.
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
