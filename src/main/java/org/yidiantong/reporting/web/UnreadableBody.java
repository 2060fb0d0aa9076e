package org.yidiantong.reporting.web;

import org.yidiantong.http.Refused;

/**
 * What was sent is no JSON, or more than any request for a report can need.
 */
class UnreadableBody extends Refused {

	static final int LARGEST = 4 * 1024;

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
