package org.yidiantong.identity.clients;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A cache of the API clients that send requests. An entry lasts for one second, so that a
 * client that another instance revoked is refused within a second.
 */
@Component
class ClientCache {

	private static final Duration LASTS = Duration.ofSeconds(1);

	private static final int MOST = 10_000;

	private final Clients clients;

	private final TransactionTemplate reading;

	private final Cache<String, Client> cache;

	ClientCache(Clients clients, PlatformTransactionManager transactions, Clock clock) {
		this.clients = clients;
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
		this.cache = Caffeine.newBuilder()
			.maximumSize(MOST)
			.expireAfterWrite(LASTS)
			.ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
			.build();
	}

	/** Finds the client of an id in the bound district, whether it is valid or not. */
	Optional<Client> find(String clientId) {
		Client known = this.cache.getIfPresent(clientId);
		if (known != null) {
			return Optional.of(known);
		}
		Optional<Client> read = this.reading.execute((status) -> this.clients.find(clientId));
		read.ifPresent((client) -> this.cache.put(clientId, client));
		return read;
	}

	/** Removes a client, so that it is read again at its next request. */
	void evict(String clientId) {
		this.cache.invalidate(clientId);
	}

}
