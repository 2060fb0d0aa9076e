package org.yidiantong.identity.web;

import org.jspecify.annotations.Nullable;
import org.yidiantong.identity.ClientManagement;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.stereotype.Component;

/**
 * Records the issue of tokens. The tokens are self-contained and are not stored.
 */
@Component
class IssuedTokens implements OAuth2AuthorizationService {

	private final ClientManagement clients;

	IssuedTokens(ClientManagement clients) {
		this.clients = clients;
	}

	@Override
	public void save(OAuth2Authorization authorization) {
		String client = authorization.getPrincipalName();
		DistrictClients.district(client)
			.ifPresent((district) -> BoundDistrict.run(district, () -> this.clients.recordToken(client)));
	}

	@Override
	public void remove(OAuth2Authorization authorization) {
		// tokens are not stored
	}

	@Override
	public @Nullable OAuth2Authorization findById(String id) {
		return null;
	}

	@Override
	public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
		return null;
	}

}
