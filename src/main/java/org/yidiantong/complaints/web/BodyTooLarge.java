package org.yidiantong.complaints.web;

import org.yidiantong.http.Refused;

/**
 * More was sent than the longest complaint can need.
 */
class BodyTooLarge extends Refused {

	/** 5,000 characters escaped in JSON take up to 60,000 bytes. */
	static final int LARGEST = 128 * 1024;

	BodyTooLarge() {
		super("payload-too-large", Because.TOO_LARGE);
	}

}
