package org.yidiantong.integration.webhooks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.eventlog.CursorMoved;
import org.yidiantong.eventlog.EventLogReader;
import org.yidiantong.eventlog.LogEntry;
import org.yidiantong.eventlog.UnreadEntries;
import org.yidiantong.integration.CloudEnvelope;
import org.yidiantong.integration.webhooks.Deliveries.Claim;
import org.yidiantong.integration.webhooks.Deliveries.Recorded;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes new events of the bound district from the log and sends them. No transaction is
 * open while a receiver is waited for. After a crash, an event may be sent again with the
 * same id.
 */
@Component
class WebhookDispatcher {

	private static final int READ = 500;

	private static final Duration KEPT = Duration.ofDays(30);

	private final EventLogReader log;

	private final Subscriptions subscriptions;

	private final Deliveries deliveries;

	private final WebhookSender sender;

	private final SubscriptionHealth health;

	private final JsonMapper json;

	private final TransactionOperations transaction;

	private final Clock system;

	WebhookDispatcher(EventLogReader log, Subscriptions subscriptions, Deliveries deliveries, WebhookSender sender,
			SubscriptionHealth health, JsonMapper json, TransactionOperations transaction, Clock system) {
		this.log = log;
		this.subscriptions = subscriptions;
		this.deliveries = deliveries;
		this.sender = sender;
		this.health = health;
		this.json = json;
		this.transaction = transaction;
		this.system = system;
	}

	/** Queues the new events for every active subscription. */
	void queue() {
		List<Subscription> active = inTransaction(this.subscriptions::active);
		for (Subscription one : active) {
			UnreadEntries unread = this.log.unread(one.reader(), READ);
			while (!unread.isEmpty() && queue(one, unread)) {
				unread = this.log.unread(one.reader(), READ);
			}
		}
	}

	/** Returns false when another instance has queued the same events. */
	private boolean queue(Subscription one, UnreadEntries unread) {
		try {
			this.transaction.executeWithoutResult((status) -> {
				this.deliveries.put(one.id(), messages(one, unread.entries()), this.system.instant());
				this.log.advance(unread);
			});
			return true;
		}
		catch (CursorMoved another) {
			return false;
		}
	}

	/**
	 * Returns the events that a subscription takes, in the form in which they are sent.
	 */
	List<Deliveries.Message> messages(Subscription one, List<LogEntry> entries) {
		return entries.stream()
			.filter((entry) -> one.takes(entry.type().name()))
			.map((entry) -> new Deliveries.Message(entry.position(), entry.id(), entry.type().name(), entry.subject(),
					this.json.writeValueAsString(CloudEnvelope.of(entry, one.schemas()))))
			.toList();
	}

	/** Returns the subscriptions that deliveries may be sent to now. */
	List<Subscription> due() {
		return inTransaction(() -> this.subscriptions.due(this.system.instant()));
	}

	/**
	 * Sends the due deliveries of a subscription until there are none or its receiver
	 * fails.
	 */
	void send(UUID subscription) {
		boolean more = true;
		while (more) {
			more = sendBatch(subscription);
		}
	}

	private boolean sendBatch(UUID id) {
		Batch batch = inTransaction(() -> claim(id));
		if (batch.claims().isEmpty()) {
			return false;
		}
		AttemptSeries series = post(batch);
		this.transaction.executeWithoutResult((status) -> {
			record(id, batch.claims(), series.attempts());
			this.health.after(id, series);
		});
		return !series.isOver();
	}

	private AttemptSeries post(Batch batch) {
		AttemptSeries series = new AttemptSeries(batch.failures(), new ArrayList<>());
		for (Claim claim : batch.claims()) {
			series.attempts().add(this.sender.post(batch.url(), claim.event(), claim.body(), batch.secrets()));
			if (series.isOver()) {
				break;
			}
		}
		return series;
	}

	private Batch claim(UUID id) {
		@Nullable Subscription one = this.subscriptions.find(id, null).orElse(null);
		Instant now = this.system.instant();
		if (one == null || one.state() != SubscriptionState.ACTIVE) {
			return Batch.NONE;
		}
		if (!this.health.isPermitted(one)) {
			this.health.revoke(id);
			return Batch.NONE;
		}
		return new Batch(one.url(), this.subscriptions.secrets(id, now), one.failures(),
				this.deliveries.claim(id, now));
	}

	private void record(UUID id, List<Claim> claims, List<Attempt> attempts) {
		this.deliveries.record(id,
				IntStream.range(0, attempts.size()).mapToObj((i) -> recorded(claims.get(i), attempts.get(i))).toList());
		this.deliveries.release(claims.subList(attempts.size(), claims.size()), this.system.instant());
	}

	private static Recorded recorded(Claim claim, Attempt attempt) {
		if (attempt.outcome() == Outcome.ACCEPTED) {
			return new Recorded(claim, attempt, DeliveryState.DELIVERED, null);
		}
		@Nullable Instant next = RetrySchedule.pauseAfter(claim.attempts() + 1, ThreadLocalRandom.current().nextDouble())
			.map(attempt.at()::plus)
			.orElse(null);
		return new Recorded(claim, attempt, (next == null) ? DeliveryState.FAILED : DeliveryState.PENDING, next);
	}

	/** Deletes deliveries that were done more than 30 days ago, and frees stuck ones. */
	void tidy() {
		this.transaction
			.executeWithoutResult((status) -> this.deliveries.deleteDoneBefore(this.system.instant().minus(KEPT)));
		this.transaction.executeWithoutResult((status) -> this.deliveries.followStuck());
	}

	private <T> T inTransaction(Supplier<T> work) {
		return Objects.requireNonNull(this.transaction.execute((status) -> work.get()));
	}

	/**
	 * Deliveries claimed together.
	 *
	 * @param failures number of failures in a row before
	 */
	private record Batch(String url, List<byte[]> secrets, int failures, List<Claim> claims) {

		private static final Batch NONE = new Batch("", List.of(), 0, List.of());

	}

}
