package org.yidiantong.site;

import org.yidiantong.kernel.Refusal;

/**
 * A form was submitted by a page of another site.
 */
class CrossOriginForm extends Refusal {

	CrossOriginForm() {
		super("form-from-elsewhere", Reason.FORBIDDEN);
	}

}
