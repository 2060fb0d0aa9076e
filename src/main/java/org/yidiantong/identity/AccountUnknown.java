package org.yidiantong.identity;

import org.yidiantong.http.Refused;

/**
 * The district has no open account of this id or name.
 */
public class AccountUnknown extends Refused {

	public AccountUnknown() {
		super("account-unknown", Because.UNKNOWN);
	}

}
