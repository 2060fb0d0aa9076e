package org.yidiantong.http;

/**
 * What was sent is no JSON, or more than such a request can need.
 */
final class UnreadableBody extends Refused {

	private UnreadableBody(String name, Because because) {
		super(name, because);
	}

	static UnreadableBody malformed() {
		return new UnreadableBody("malformed-body", Because.INVALID);
	}

	static UnreadableBody tooLarge() {
		return new UnreadableBody("payload-too-large", Because.TOO_LARGE);
	}

}
