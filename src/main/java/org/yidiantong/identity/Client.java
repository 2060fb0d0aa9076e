package org.yidiantong.identity;

import java.util.List;
import java.util.UUID;

/**
 * An API client that may request access tokens.
 *
 * @param clientId ends in a hyphen and the code of the client's only district
 * @param secretHash hash of the client's secret
 * @param scopes names of the scopes that the client may request
 */
public record Client(UUID id, String clientId, String secretHash, List<String> scopes) {

	public Client {
		scopes = List.copyOf(scopes);
	}

}
