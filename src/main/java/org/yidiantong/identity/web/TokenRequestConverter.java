package org.yidiantong.identity.web;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2ClientCredentialsAuthenticationConverter;
import org.springframework.security.web.authentication.AuthenticationConverter;

/**
 * Reads a token request with client credentials. Without {@code scope}, the token gets
 * all of the client's scopes, as RFC 6749 permits.
 */
class TokenRequestConverter implements AuthenticationConverter {

	private final AuthenticationConverter reading = new OAuth2ClientCredentialsAuthenticationConverter();

	@Override
	public @Nullable Authentication convert(HttpServletRequest request) {
		Authentication asked = this.reading.convert(request);
		if (asked instanceof OAuth2ClientCredentialsAuthenticationToken named && named.getScopes().isEmpty()
				&& named.getPrincipal() instanceof OAuth2ClientAuthenticationToken client) {
			RegisteredClient registered = client.getRegisteredClient();
			if (registered != null) {
				return new OAuth2ClientCredentialsAuthenticationToken(client, registered.getScopes(),
						named.getAdditionalParameters());
			}
		}
		return asked;
	}

}
