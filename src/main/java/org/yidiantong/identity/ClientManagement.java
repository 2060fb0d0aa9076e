package org.yidiantong.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.yidiantong.kernel.Sha256;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.NewId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the programs of the bound district. A secret is drawn at random, 256 bits
 * long, so that its plain hash is as safe as a slow one and costs nothing.
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

	/** The active client of an id; empty when there is none in this district. */
	@Transactional(readOnly = true)
	public Optional<Client> find(String clientId) {
		return this.clients.find(clientId);
	}

	/**
	 * The active client of an id, for each of its requests. A client that another
	 * instance revoked is known for up to a second more.
	 */
	public Optional<Client> acting(String clientId) {
		return this.cache.find(clientId);
	}

	/**
	 * Counts an attempt to get a token in advance.
	 * @param address where it comes from
	 * @throws TooManyAttempts when too many have failed from there
	 */
	public void beginAttempt(String address) {
		this.throttle.acquire("token:" + address);
	}

	/** Says that an attempt did not fail. */
	public void endAttempt(String address) {
		this.throttle.release("token:" + address);
	}

	/** Records that a client got a token. */
	@Transactional
	public void recordToken(String clientId) {
		this.audit.record(clientId, "identity.token", "client/" + clientId, null);
	}

	/**
	 * Registers an API client and records it. A client of the same name gets the new
	 * secret and scopes in place of its old ones.
	 * @param name the part of its id before the district's code
	 */
	@Transactional
	public IssuedClient issue(String name, Set<Scope> scopes) {
		byte[] random = new byte[SECRET_BYTES];
		RANDOM.nextBytes(random);
		return issue(name, scopes, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
	}

	/**
	 * Revokes an API client and records it. Its tokens no longer work.
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

	/** Whether a text is the secret of a hash; takes as long when it is not. */
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
