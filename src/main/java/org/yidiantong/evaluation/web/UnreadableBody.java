package org.yidiantong.evaluation.web;

import org.yidiantong.http.Refused;

/**
 * What was sent is no JSON, or more than the longest rating can need.
 */
class UnreadableBody extends Refused {

	/** 500 characters escaped in JSON take up to 6,000 bytes. */
	static final int LARGEST = 16 * 1024;

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
