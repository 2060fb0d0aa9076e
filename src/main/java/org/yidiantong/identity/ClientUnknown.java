package org.yidiantong.identity;

import org.yidiantong.kernel.Refusal;

/**
 * The district has no active client of this id.
 */
public class ClientUnknown extends Refusal {

	public ClientUnknown() {
		super("client-unknown", Reason.UNKNOWN);
	}

}
