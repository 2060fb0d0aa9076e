package org.yidiantong.identity.clients;

import org.yidiantong.kernel.Refusal;

/**
 * The client was revoked and cannot be changed any more.
 */
public class ClientRevoked extends Refusal {

	public ClientRevoked(String clientId) {
		super("client-revoked", Reason.CONFLICT, clientId);
	}

}
