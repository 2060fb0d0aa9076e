package org.yidiantong.http;

/**
 * A form was sent to us by a page of another site.
 */
class FormFromElsewhere extends Refused {

	FormFromElsewhere() {
		super("form-from-elsewhere", Because.FORBIDDEN);
	}

}
