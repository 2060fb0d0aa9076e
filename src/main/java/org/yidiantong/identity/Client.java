package org.yidiantong.identity;

import java.util.List;
import java.util.UUID;

/**
 * A program that may ask for tokens.
 *
 * @param clientId ends in a hyphen and the code of its only district
 * @param secretHash what its secret is recognized by
 * @param scopes names of what it may ask for
 */
public record Client(UUID id, String clientId, String secretHash, List<String> scopes) {

	public Client {
		scopes = List.copyOf(scopes);
	}

}
