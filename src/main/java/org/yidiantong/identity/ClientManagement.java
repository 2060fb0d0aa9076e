package org.yidiantong.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.yidiantong.audit.AuditLog;
import org.yidiantong.identity.credentials.LoginThrottle;
import org.yidiantong.identity.credentials.TooManyAttempts;
import org.yidiantong.kernel.Sha256;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.NewId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Manages the API clients of the bound district. A secret consists of 256 random bits, so
 * a fast hash protects it as well as a slow one.
 */
@Service
public class ClientManagement {

	private static final int SECRET_BYTES = 32;

	private static final SecureRandom RANDOM = new SecureRandom();

	private final Clients clients;

	private final ClientCache cache;

	private final LoginThrottle throttle;

	private final AuditLog audit;

	ClientManagement(Clients clients, ClientCache cache, LoginThrottle throttle, AuditLog audit) {
		this.clients = clients;
		this.cache = cache;
		this.throttle = throttle;
		this.audit = audit;
	}

	/** Finds an active client; empty when the district has none with this id. */
	@Transactional(readOnly = true)
	public Optional<Client> find(String clientId) {
		return this.clients.find(clientId);
	}

	/**
	 * Finds an active client for a request. The result is cached, so a client that
	 * another instance revoked may be found for up to one more second.
	 */
	public Optional<Client> acting(String clientId) {
		return this.cache.find(clientId);
	}

	/**
	 * Checks that an attempt to get a token may be made.
	 * @param address where the attempt comes from
	 * @throws TooManyAttempts when too many attempts from this address have failed
	 */
	public void beginAttempt(String address) {
		this.throttle.require("token:" + address);
	}

	/** Counts an attempt that failed. */
	public void failAttempt(String address) {
		this.throttle.fail("token:" + address);
	}

	/** Records that a client received a token. */
	@Transactional
	public void recordToken(String clientId) {
		this.audit.record(clientId, "identity.token", "client/" + clientId, null);
	}

	/**
	 * Registers an API client and records it. If a client of this name exists, it gets
	 * the new secret and scopes.
	 * @param name the part of its id before the district's code
	 */
	@Transactional
	public IssuedClient issue(String name, Set<Scope> scopes) {
		byte[] random = new byte[SECRET_BYTES];
		RANDOM.nextBytes(random);
		return issue(name, scopes, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
	}

	/**
	 * Revokes an API client and records it. Its tokens become invalid.
	 * @throws ClientUnknown when there is none of this id
	 */
	@Transactional
	public void revoke(String clientId) {
		if (!this.clients.revoke(clientId)) {
			throw new ClientUnknown();
		}
		this.cache.evict(clientId);
		this.audit.record(AccountManagement.OPERATOR, "identity.revoke-client", "client/" + clientId, null);
	}

	/** Compares a secret with a hash in constant time. */
	public static boolean isSecret(CharSequence text, String hash) {
		return MessageDigest.isEqual(hash(text.toString()).getBytes(StandardCharsets.UTF_8),
				hash.getBytes(StandardCharsets.UTF_8));
	}

	@Transactional
	IssuedClient issue(String name, Set<Scope> scopes, String secret) {
		String clientId = name + "-" + BoundDistrict.required();
		List<String> names = scopes.stream().map(Scope::text).sorted().toList();
		this.clients.put(new Client(NewId.next(), clientId, hash(secret), names));
		this.cache.evict(clientId);
		this.audit.record(AccountManagement.OPERATOR, "identity.issue-client", "client/" + clientId,
				String.join(" ", names));
		return new IssuedClient(clientId, secret);
	}

	private static String hash(String secret) {
		return Base64.getEncoder().encodeToString(Sha256.of(secret));
	}

}
