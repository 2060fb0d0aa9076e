package org.yidiantong.identity.clients;

import org.yidiantong.kernel.Refusal;

/**
 * The district has no client of this id, or it is no longer valid.
 */
public class ClientUnknown extends Refusal {

	public ClientUnknown() {
		super("client-unknown", Reason.UNKNOWN);
	}

}
