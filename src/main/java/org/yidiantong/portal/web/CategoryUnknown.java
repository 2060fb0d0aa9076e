package org.yidiantong.portal.web;

import org.yidiantong.kernel.Refusal;

/**
 * The list that counts has no category of this code.
 */
class CategoryUnknown extends Refusal {

	CategoryUnknown(String code) {
		super("category-unknown", Reason.UNKNOWN, code.substring(0, Math.min(code.length(), 40)));
	}

}
