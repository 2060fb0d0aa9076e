package org.yidiantong.integration.webhooks;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.eventlog.EventLogReader;
import org.yidiantong.eventlog.EventTypes;
import org.yidiantong.eventlog.LogEntry;
import org.yidiantong.integration.CloudEnvelope;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.NewId;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Queues test events and events of the log again for a subscription of the bound
 * district.
 */
@Component
class DeliveryQueue {

	private static final String TEST = "test/";

	private final Deliveries deliveries;

	private final WebhookDispatcher dispatcher;

	private final EventLogReader log;

	private final EventTypes types;

	private final JsonMapper json;

	private final TransactionOperations transaction;

	private final Clock system;

	DeliveryQueue(Deliveries deliveries, WebhookDispatcher dispatcher, EventLogReader log, EventTypes types,
			JsonMapper json, TransactionOperations transaction, Clock system) {
		this.deliveries = deliveries;
		this.dispatcher = dispatcher;
		this.log = log;
		this.types = types;
		this.json = json;
		this.transaction = transaction;
		this.system = system;
	}

	/**
	 * Queues the sample of an event type, with a subject that begins with {@code test/}.
	 */
	void test(Subscription one, String type) {
		UUID event = NewId.next();
		String now = this.system.instant().toString();
		String subject = TEST + event;
		CloudEnvelope envelope = new CloudEnvelope("1.0", event.toString(), type, "/" + BoundDistrict.required(),
				subject, now, "application/json", one.schemas() + type, BoundDistrict.required().toString(), now, 1,
				null, this.types.sample(type));
		this.deliveries.put(one.id(),
				List.of(new Deliveries.Message(null, event, type, subject, this.json.writeValueAsString(envelope))),
				this.system.instant());
	}

	/**
	 * Queues the events of a range, each part in a transaction of its own.
	 * @return how many events were queued
	 */
	int replay(Subscription one, long after, @Nullable Long until) {
		long end = Math.min(this.log.last(), (until == null) ? Long.MAX_VALUE : until);
		int queued = 0;
		List<LogEntry> part = this.log.after(after, EventLogReader.MOST);
		while (!part.isEmpty() && part.get(0).position() <= end) {
			List<LogEntry> within = part.stream().filter((entry) -> entry.position() <= end).toList();
			queued += put(one, within);
			part = this.log.after(part.get(part.size() - 1).position(), EventLogReader.MOST);
		}
		return queued;
	}

	private int put(Subscription one, List<LogEntry> entries) {
		return Objects.requireNonNull(this.transaction.execute((status) -> {
			List<Deliveries.Message> messages = this.dispatcher.messages(one, entries);
			this.deliveries.put(one.id(), messages, this.system.instant());
			return messages.size();
		}));
	}

}
