package org.yidiantong.identity.clients;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The API clients of the bound district, for the module {@code identity}. What changes
 * clients runs in the caller's transaction.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ClientRegistry {

	private final Clients clients;

	private final ClientCache cache;

	private final Clock clock;

	ClientRegistry(Clients clients, ClientCache cache, Clock clock) {
		this.clients = clients;
		this.cache = cache;
		this.clock = clock;
	}

	/**
	 * Finds a valid client for a request, through a cache that is at most one second old.
	 */
	@Transactional(propagation = Propagation.SUPPORTS)
	public Optional<Client> acting(String clientId) {
		Instant now = this.clock.instant();
		return this.cache.find(clientId).filter((client) -> client.isValid(now));
	}

	/** Finds a client, whether it is valid or not. */
	public Optional<Client> find(String clientId) {
		return this.clients.find(clientId);
	}

	/**
	 * Finds a client that may be changed and keeps others from changing it meanwhile.
	 * @throws ClientUnknown when there is none of this id
	 * @throws ClientRevoked when it was revoked
	 */
	public Client locked(String clientId) {
		Client client = this.clients.findLocked(clientId).orElseThrow(ClientUnknown::new);
		if (!client.active()) {
			throw new ClientRevoked(clientId);
		}
		return client;
	}

	/** Lists clients by id, the revoked ones too. */
	public List<Client> list(String after, int limit) {
		return this.clients.list(after, limit);
	}

	/**
	 * Adds a client; false when there is or was one of this id.
	 * @param most how many clients the district may have
	 * @throws TooManyClients when it has that many
	 */
	public boolean add(Client client, int most) {
		if (this.clients.count() >= most) {
			throw new TooManyClients(most);
		}
		return this.clients.add(client);
	}

	/** Stores a client, also in the place of one of the same id. */
	public void put(Client client) {
		this.clients.put(client);
		this.cache.evict(client.clientId());
	}

	/**
	 * Revokes a client. Its tokens stop working at once here, and within a second on
	 * other instances.
	 * @throws ClientUnknown when there is none of this id, or it was revoked
	 */
	public void revoke(String clientId) {
		if (!this.clients.revoke(clientId)) {
			throw new ClientUnknown();
		}
		this.cache.evict(clientId);
	}

	/** Records when a client got a token. */
	public void recordToken(String clientId) {
		this.clients.recordToken(clientId, this.clock.instant());
	}

}
