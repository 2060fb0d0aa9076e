package org.yidiantong.identity;

import org.yidiantong.tenancy.DistrictCode;

/**
 * Is told of requests that were refused because what a client showed for itself does not
 * hold: it was revoked, its time is over, or its secret is wrong. Whoever implements it
 * must not wait for anything.
 */
public interface DeniedClients {

	/**
	 * Tells of a request.
	 * @param district of the client
	 * @param clientId of a client that is or was registered there
	 */
	void denied(DistrictCode district, String clientId);

}
