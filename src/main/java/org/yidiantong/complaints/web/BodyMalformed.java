package org.yidiantong.complaints.web;

import org.yidiantong.http.Refused;

/**
 * What was sent is no JSON.
 */
class BodyMalformed extends Refused {

	BodyMalformed() {
		super("malformed-body", Because.INVALID);
	}

}
