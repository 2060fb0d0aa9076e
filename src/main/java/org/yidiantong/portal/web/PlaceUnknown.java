package org.yidiantong.portal.web;

import org.yidiantong.http.Refused;

/**
 * The district has no place of this code, name or statistical code.
 */
class PlaceUnknown extends Refused {

	private static final int LONGEST_ECHO = 40;

	PlaceUnknown(String code) {
		super("place-unknown", Because.UNKNOWN, code.substring(0, Math.min(code.length(), LONGEST_ECHO)));
	}

}
