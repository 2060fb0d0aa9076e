package org.yidiantong.identity.web;

import java.time.Clock;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.yidiantong.identity.clients.Client;
import org.yidiantong.identity.ClientManagement;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/**
 * Finds clients in the district whose code ends their id.
 */
@Component
class DistrictClients implements RegisteredClientRepository {

	private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{1,30}-([1-9][0-9]{5})");

	private final ClientManagement clients;

	private final Clock clock;

	DistrictClients(ClientManagement clients, Clock clock) {
		this.clock = clock;
		this.clients = clients;
	}

	/** Parses the district from a client's id; empty when the id has another format. */
	static Optional<DistrictCode> district(String clientId) {
		Matcher id = ID.matcher(clientId);
		return id.matches() ? DistrictCode.parse(id.group(1)) : Optional.empty();
	}

	/** Finds a client through the cache of one second. */
	Optional<Client> acting(String clientId) {
		return district(clientId).flatMap((code) -> BoundDistrict.call(code, () -> this.clients.acting(clientId)));
	}

	Optional<Client> find(String clientId) {
		return district(clientId).flatMap((code) -> BoundDistrict.call(code, () -> this.clients.find(clientId)));
	}

	@Override
	public @Nullable RegisteredClient findByClientId(String clientId) {
		return find(clientId).map(this::registered).orElse(null);
	}

	@Override
	public @Nullable RegisteredClient findById(String id) {
		return null;
	}

	@Override
	public void save(RegisteredClient client) {
		throw new UnsupportedOperationException();
	}

	private RegisteredClient registered(Client client) {
		return RegisteredClient.withId(client.id().toString())
			.clientId(client.clientId())
			.clientSecret(String.join(" ", client.secretHashes(this.clock.instant())))
			.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
			.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
			.authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
			.scopes((scopes) -> scopes.addAll(client.scopes()))
			.tokenSettings(TokenSettings.builder().accessTokenTimeToLive(TokenEndpoint.TOKEN_LASTS).build())
			.build();
	}

}
