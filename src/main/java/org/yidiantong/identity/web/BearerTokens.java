package org.yidiantong.identity.web;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.yidiantong.identity.Actor;
import org.yidiantong.identity.clients.Client;
import org.yidiantong.identity.OtherDistrict;
import org.yidiantong.identity.Scope;
import org.yidiantong.identity.SignInRequired;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.stereotype.Component;

/**
 * Finds the API client of a bearer token. A revoked client or scope loses its effect
 * within one second.
 */
@Component
class BearerTokens {

	private final ObjectProvider<JwtDecoder> decoder;

	private final DistrictClients clients;

	private final DeniedRequests denied;

	BearerTokens(ObjectProvider<JwtDecoder> decoder, DistrictClients clients, DeniedRequests denied) {
		this.decoder = decoder;
		this.clients = clients;
		this.denied = denied;
	}

	/**
	 * Authenticates a token.
	 * @param district in the address
	 * @throws SignInRequired when the token is invalid or its client is revoked
	 * @throws OtherDistrict when the client belongs to another district
	 */
	Actor actor(String token, DistrictCode district) {
		Jwt read = read(token);
		String clientId = Objects.requireNonNullElse(read.getSubject(), "");
		DistrictCode own = DistrictClients.district(clientId).orElseThrow(SignInRequired::new);
		if (!own.equals(district)) {
			this.denied.client(clientId);
			throw new OtherDistrict(district);
		}
		Client client = this.clients.acting(clientId).orElseThrow(() -> {
			this.denied.client(clientId);
			return new SignInRequired();
		});
		Set<String> scopes = new HashSet<>(
				Objects.requireNonNullElse(read.getClaimAsStringList("scope"), List.<String>of()));
		scopes.retainAll(client.scopes());
		return Actor.client(client.id(), clientId, district, Scope.permissions(scopes));
	}

	private Jwt read(String token) {
		try {
			return this.decoder.getObject().decode(token);
		}
		catch (JwtValidationException expired) {
			this.denied.expired(token);
			throw new SignInRequired();
		}
		catch (JwtException invalid) {
			throw new SignInRequired();
		}
	}

}
