package org.yidiantong.identity.web;

import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;

import com.nimbusds.jwt.JWTParser;
import jakarta.servlet.http.HttpServletRequest;

import org.yidiantong.identity.ClientManagement;
import org.yidiantong.identity.DeniedClients;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Finds which client a refused request belongs to and tells {@link DeniedClients}, so
 * that its administrator sees that a revoked client still calls. An id that no client
 * ever had is told to nobody.
 */
@Component
class DeniedRequests {

	private static final String BASIC = "Basic";

	private final ClientManagement clients;

	private final ObjectProvider<DeniedClients> listeners;

	DeniedRequests(ClientManagement clients, ObjectProvider<DeniedClients> listeners) {
		this.clients = clients;
		this.listeners = listeners;
	}

	/**
	 * Tells of a token that is no longer valid.
	 * @param token whose signature is right
	 */
	void expired(String token) {
		try {
			client(Objects.requireNonNullElse(JWTParser.parse(token).getJWTClaimsSet().getSubject(), ""));
		}
		catch (ParseException unreadable) {
			throw new IllegalArgumentException("Only a token whose signature was verified has a client", unreadable);
		}
	}

	/**
	 * Tells of a client that showed a token of ours.
	 */
	void client(String clientId) {
		DistrictClients.district(clientId)
			.ifPresent((district) -> this.listeners.forEach((each) -> each.denied(district, clientId)));
	}

	/** Tells of a request for a token that was refused. */
	void tokenRequest(HttpServletRequest request) {
		named(request).filter(this::isKnown).ifPresent(this::client);
	}

	private boolean isKnown(String clientId) {
		return DistrictClients.district(clientId)
			.filter((district) -> BoundDistrict.call(district, () -> this.clients.isKnown(clientId)))
			.isPresent();
	}

	private static Optional<String> named(HttpServletRequest request) {
		String[] authorization = Objects.requireNonNullElse(request.getHeader(HttpHeaders.AUTHORIZATION), "")
			.split(" +", 2);
		if (!authorization[0].equalsIgnoreCase(BASIC) || authorization.length == 1) {
			return Optional.ofNullable(request.getParameter("client_id"));
		}
		try {
			byte[] pair = Base64.getDecoder().decode(authorization[1].strip());
			return Optional.of(new String(pair, StandardCharsets.UTF_8).split(":", 2)[0]);
		}
		catch (IllegalArgumentException unreadable) {
			return Optional.empty();
		}
	}

}
