package org.yidiantong.identity;

import org.yidiantong.kernel.Refusal;

/**
 * A staff form was sent without a valid CSRF token.
 */
public class FormExpired extends Refusal {

	public FormExpired() {
		super("form-expired", Reason.FORBIDDEN);
	}

}
