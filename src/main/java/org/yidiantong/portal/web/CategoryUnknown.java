package org.yidiantong.portal.web;

import org.yidiantong.http.Refused;

/**
 * The list that counts has no category of this code.
 */
class CategoryUnknown extends Refused {

	CategoryUnknown(String code) {
		super("category-unknown", Because.UNKNOWN, code.substring(0, Math.min(code.length(), 40)));
	}

}
