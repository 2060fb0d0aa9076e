package org.yidiantong.identity;

import org.yidiantong.kernel.Refusal;

/**
 * A staff form came without the token of the page that it was sent from.
 */
public class FormExpired extends Refusal {

	public FormExpired() {
		super("form-expired", Reason.FORBIDDEN);
	}

}
