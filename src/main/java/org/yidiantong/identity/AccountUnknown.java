package org.yidiantong.identity;

import org.yidiantong.kernel.Refusal;

/**
 * The district has no open account of this id or name.
 */
public class AccountUnknown extends Refusal {

	public AccountUnknown() {
		super("account-unknown", Reason.UNKNOWN);
	}

}
