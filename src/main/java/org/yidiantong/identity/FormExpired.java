package org.yidiantong.identity;

import org.yidiantong.http.Refused;

/**
 * A staff form came without the token of the page that it was sent from.
 */
public class FormExpired extends Refused {

	public FormExpired() {
		super("form-expired", Because.FORBIDDEN);
	}

}
