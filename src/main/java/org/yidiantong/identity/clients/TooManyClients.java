package org.yidiantong.identity.clients;

import org.yidiantong.kernel.Refusal;

/**
 * The district has as many API clients as it may have.
 */
public class TooManyClients extends Refusal {

	public TooManyClients(int most) {
		super("too-many-clients", Reason.CONFLICT, most);
	}

}
