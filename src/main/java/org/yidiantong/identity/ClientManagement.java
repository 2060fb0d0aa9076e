package org.yidiantong.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.identity.AccountManagement.AuditorNotices;
import org.yidiantong.identity.clients.Client;
import org.yidiantong.identity.clients.ClientRegistry;
import org.yidiantong.identity.clients.ClientRevoked;
import org.yidiantong.identity.clients.ClientSecret;
import org.yidiantong.identity.clients.ClientUnknown;
import org.yidiantong.identity.clients.TooManyClients;
import org.yidiantong.identity.credentials.LoginThrottle;
import org.yidiantong.identity.credentials.TooManyAttempts;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.NewId;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Manages the API clients of the bound district. The methods with an actor are for its
 * administrator and throw {@link NotPermitted} without
 * {@link Permission#INTEGRATION_WRITE}. Auditors are told of every client that may look
 * at or act on complaints. All times are system time.
 */
@Service
public class ClientManagement {

	/** How many valid clients a district may have. */
	public static final int MOST = 100;

	private final ClientRegistry clients;

	private final LoginThrottle throttle;

	private final AuditLog audit;

	private final ObjectProvider<AuditorNotices> notices;

	private final Clock clock;

	ClientManagement(ClientRegistry clients, LoginThrottle throttle, AuditLog audit,
			ObjectProvider<AuditorNotices> notices, Clock clock) {
		this.clients = clients;
		this.throttle = throttle;
		this.audit = audit;
		this.notices = notices;
		this.clock = clock;
	}

	/** Finds a valid client; empty when the district has none with this id. */
	@Transactional(readOnly = true)
	public Optional<Client> find(String clientId) {
		Instant now = this.clock.instant();
		return this.clients.find(clientId).filter((client) -> client.isValid(now));
	}

	/** Whether the district has or had a client of this id. */
	@Transactional(readOnly = true)
	public boolean isKnown(String clientId) {
		return this.clients.find(clientId).isPresent();
	}

	/**
	 * Finds a valid client for a request. The result is cached, so a client that another
	 * instance revoked may be found for up to one more second.
	 */
	public Optional<Client> acting(String clientId) {
		return this.clients.acting(clientId);
	}

	/**
	 * Whether a client is valid and has a permission; as up to date as {@link #acting}.
	 */
	public boolean isPermitted(String clientId, Permission permission) {
		return acting(clientId).filter((client) -> Scope.permissions(client.scopes()).contains(permission)).isPresent();
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
		this.clients.recordToken(clientId);
		this.audit.record(clientId, "identity.token", "client/" + clientId, null);
	}

	/** Lists the clients by id, the revoked and expired ones too. */
	@Transactional(readOnly = true)
	public Page<ClientSummary> list(Actor actor, PageRequest page) {
		actor.require(Permission.INTEGRATION_WRITE);
		String after = Objects.requireNonNullElse(page.after(this::known), "");
		Instant now = this.clock.instant();
		return Page.of(this.clients.list(after, page.fetch()), page, Client::clientId)
			.map((client) -> ClientSummary.of(client, now));
	}

	private String known(String key) {
		return this.clients.find(key).map(Client::clientId).orElseThrow(IllegalArgumentException::new);
	}

	/**
	 * Finds a client, whether it is valid or not.
	 * @throws ClientUnknown when there is none of this id
	 */
	@Transactional(readOnly = true)
	public ClientSummary find(Actor actor, String clientId) {
		actor.require(Permission.INTEGRATION_WRITE);
		return this.clients.find(clientId)
			.map((client) -> ClientSummary.of(client, this.clock.instant()))
			.orElseThrow(ClientUnknown::new);
	}

	/**
	 * Creates a client. An id is never given again, because records name it.
	 * @throws InvalidRequest with every error, also when there is or was one of this id
	 * @throws TooManyClients when the district has {@value #MOST}
	 */
	@Transactional
	public IssuedClient create(Actor actor, GrantClient grant) {
		actor.require(Permission.INTEGRATION_WRITE);
		Instant now = this.clock.instant();
		InvalidRequest.throwIfAny(grant.errors(Set.of(), now));
		String clientId = grant.name() + "-" + BoundDistrict.required();
		String secret = ClientSecret.draw();
		Client client = Client.of(NewId.next(), clientId, ClientSecret.hash(secret), grant.scopes(), grant.expiresAt(),
				now);
		if (!this.clients.add(client, MOST)) {
			throw new InvalidRequest(List.of(ValidationError.of("name", "client.exists", clientId)));
		}
		record(actor.name(), "issue-client", clientId, String.join(" ", grant.scopes()));
		tellAuditors("client-issued", clientId, grant, now);
		return new IssuedClient(clientId, secret);
	}

	/**
	 * Changes what a client may do and how long. Tokens that it has lose what it may no
	 * longer do.
	 * @param grant its name does not count
	 * @throws ClientUnknown when there is none of this id
	 * @throws ClientRevoked when it was revoked
	 * @throws InvalidRequest with every error
	 */
	@Transactional
	public void change(Actor actor, String clientId, GrantClient grant) {
		Client client = locked(actor, clientId);
		Instant now = this.clock.instant();
		InvalidRequest.throwIfAny(
				grant.errors(client.scopes(), now).stream().filter((error) -> !error.path().equals("name")).toList());
		this.clients.put(client.withGrant(grant.scopes(), grant.expiresAt()));
		record(actor.name(), "change-client", clientId, String.join(" ", grant.scopes()));
		tellAuditors("client-changed", clientId, grant, now);
	}

	/**
	 * Gives a client another secret.
	 * @param overlapHours how long the former secret stays valid; 0 ends it at once
	 * @throws ClientUnknown when there is none of this id
	 * @throws ClientRevoked when it was revoked
	 * @throws InvalidRequest when the overlap is negative or longer than
	 * {@link Client#LONGEST_OVERLAP}
	 */
	@Transactional
	public IssuedClient rotate(Actor actor, String clientId, int overlapHours) {
		Client client = locked(actor, clientId);
		if (overlapHours < 0 || overlapHours > Client.LONGEST_OVERLAP.toHours()) {
			throw new InvalidRequest(
					List.of(ValidationError.of("overlap", "client.overlap", Client.LONGEST_OVERLAP.toHours())));
		}
		String secret = ClientSecret.draw();
		this.clients
			.put(client.rotate(ClientSecret.hash(secret), Duration.ofHours(overlapHours), this.clock.instant()));
		record(actor.name(), "rotate-client", clientId, null);
		return new IssuedClient(clientId, secret);
	}

	/**
	 * Revokes a client. Its secrets and tokens stop working at once.
	 * @throws ClientUnknown when there is none of this id
	 * @throws ClientRevoked when it was revoked
	 */
	@Transactional
	public void revoke(Actor actor, String clientId) {
		revoke(actor.name(), locked(actor, clientId).clientId());
	}

	/**
	 * Registers an API client on behalf of the platform's operator. If a client of this
	 * name exists, it gets the new secret and scopes and is valid again, for ever.
	 * @param name the part of its id before the district's code
	 */
	@Transactional
	public IssuedClient issue(String name, Set<Scope> scopes) {
		return issue(name, scopes, ClientSecret.draw());
	}

	/**
	 * Revokes an API client on behalf of the platform's operator.
	 * @throws ClientUnknown when there is none of this id
	 */
	@Transactional
	public void revoke(String clientId) {
		revoke(AccountManagement.OPERATOR, clientId);
	}

	@Transactional
	IssuedClient issue(String name, Set<Scope> scopes, String secret) {
		String clientId = name + "-" + BoundDistrict.required();
		List<String> names = scopes.stream().map(Scope::text).sorted().toList();
		this.clients
			.put(Client.of(NewId.next(), clientId, ClientSecret.hash(secret), names, null, this.clock.instant()));
		record(AccountManagement.OPERATOR, "issue-client", clientId, String.join(" ", names));
		return new IssuedClient(clientId, secret);
	}

	private void revoke(String by, String clientId) {
		this.clients.revoke(clientId);
		record(by, "revoke-client", clientId, null);
	}

	private Client locked(Actor actor, String clientId) {
		actor.require(Permission.INTEGRATION_WRITE);
		return this.clients.locked(clientId);
	}

	private void record(String by, String action, String clientId, @Nullable String reason) {
		this.audit.record(by, "identity." + action, "client/" + clientId, reason);
	}

	private void tellAuditors(String what, String clientId, GrantClient grant, Instant now) {
		if (grant.isOnCases()) {
			this.notices
				.ifAvailable((each) -> each.tell("identity.notice." + what, "client/" + clientId, clientId, now));
		}
	}

}
