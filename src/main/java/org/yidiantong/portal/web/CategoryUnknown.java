package org.yidiantong.portal.web;

import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.Refusal;

/**
 * The current checklist has no category with this code.
 */
class CategoryUnknown extends Refusal {

	CategoryUnknown(String code) {
		super("category-unknown", Reason.UNKNOWN, PlainText.start(code, 40));
	}

}
