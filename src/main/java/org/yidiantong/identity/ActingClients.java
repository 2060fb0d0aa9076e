package org.yidiantong.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The programs that act now, asked for with every request of theirs: each is read anew
 * once a second, so that one that is shut out by another copy of the program is out
 * within a second.
 */
@Component
class ActingClients {

	private static final Duration KNOWN = Duration.ofSeconds(1);

	private final Clients clients;

	private final TransactionTemplate reading;

	private final Clock clock;

	private final Map<String, Known> known = new ConcurrentHashMap<>();

	ActingClients(Clients clients, PlatformTransactionManager transactions, Clock clock) {
		this.clients = clients;
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
		this.clock = clock;
	}

	/** The active client of an id in the bound district; empty when there is none. */
	Optional<Client> find(String clientId) {
		Instant now = this.clock.instant();
		Known last = this.known.get(clientId);
		if (last != null && now.isBefore(last.until())) {
			return Optional.of(last.client());
		}
		Optional<Client> read = this.reading.execute((status) -> this.clients.find(clientId));
		read.ifPresentOrElse((client) -> this.known.put(clientId, new Known(client, now.plus(KNOWN))),
				() -> this.known.remove(clientId));
		return read;
	}

	/** Has one read anew at once. */
	void forget(String clientId) {
		this.known.remove(clientId);
	}

	private record Known(Client client, Instant until) {
	}

}
