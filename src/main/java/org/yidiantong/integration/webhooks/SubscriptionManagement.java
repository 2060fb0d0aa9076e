package org.yidiantong.integration.webhooks;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.eventlog.EventLogReader;
import org.yidiantong.eventlog.EventTypes;
import org.yidiantong.eventlog.LogEntry;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.NotPermitted;
import org.yidiantong.identity.Permission;
import org.yidiantong.integration.CloudEnvelope;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.NearestWord;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.NewId;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Manages the subscriptions of the bound district. A client manages its own. Every method
 * throws {@link NotPermitted} without {@link Permission#EVENTS_READ}.
 */
@Service
public class SubscriptionManagement {

	/** How many subscriptions a district may have. */
	public static final int MOST = 50;

	/** How long a replaced secret still signs, in system time. */
	public static final Duration OVERLAP = Duration.ofHours(24);

	private static final String TEST = "test/";

	private static final int SECRET_BYTES = 32;

	private static final SecureRandom RANDOM = new SecureRandom();

	private final Subscriptions subscriptions;

	private final Deliveries deliveries;

	private final WebhookDispatcher dispatcher;

	private final ReceiverUrlCheck urls;

	private final EventLogReader log;

	private final EventTypes types;

	private final AuditLog audit;

	private final JsonMapper json;

	private final TransactionOperations transaction;

	private final Clock system;

	SubscriptionManagement(Subscriptions subscriptions, Deliveries deliveries, WebhookDispatcher dispatcher,
			ReceiverUrlCheck urls, EventLogReader log, EventTypes types, AuditLog audit, JsonMapper json,
			TransactionOperations transaction, Clock system) {
		this.subscriptions = subscriptions;
		this.deliveries = deliveries;
		this.dispatcher = dispatcher;
		this.urls = urls;
		this.log = log;
		this.types = types;
		this.audit = audit;
		this.json = json;
		this.transaction = transaction;
		this.system = system;
	}

	/**
	 * Creates a subscription that gets the events from now on.
	 * @param types names of event types; empty for all
	 * @param schemas address of the schemas that events refer to
	 * @throws InvalidRequest with every error of the URL and the types
	 * @throws TooManySubscriptions when the district has {@value #MOST}
	 */
	@Transactional(propagation = Propagation.NEVER)
	public IssuedSubscription create(Actor actor, String url, List<String> types, String schemas) {
		actor.require(Permission.EVENTS_READ);
		List<ValidationError> errors = new ArrayList<>(this.urls.check(url).stream().toList());
		for (int i = 0; i < types.size(); i++) {
			typeError("types[" + i + "]", types.get(i)).ifPresent(errors::add);
		}
		if (!errors.isEmpty()) {
			throw new InvalidRequest(errors);
		}
		Subscription one = new Subscription(NewId.next(), actor.name(), url,
				types.stream().distinct().sorted().toList(), schemas, SubscriptionState.ACTIVE, null, 0, null,
				this.system.instant());
		byte[] secret = secret();
		this.log.replay(one.reader(), this.log.last());
		this.transaction.executeWithoutResult((status) -> {
			if (this.subscriptions.countLocked() >= MOST) {
				throw new TooManySubscriptions(MOST);
			}
			this.subscriptions.add(one, secret);
			record(actor, "create", one.id());
		});
		return new IssuedSubscription(one, WebhookSignature.text(secret));
	}

	/** Lists the actor's subscriptions, oldest first. */
	@Transactional(readOnly = true)
	public Page<Subscription> list(Actor actor, PageRequest page) {
		actor.require(Permission.EVENTS_READ);
		return Page.of(this.subscriptions.list(actor.name(), page.afterId(), page.fetch()), page,
				(one) -> one.id().toString());
	}

	/**
	 * Finds a subscription of the actor.
	 * @throws SubscriptionUnknown when it has none of this id
	 */
	@Transactional(readOnly = true)
	public Subscription find(Actor actor, UUID id) {
		actor.require(Permission.EVENTS_READ);
		return this.subscriptions.find(id, actor.name()).orElseThrow(SubscriptionUnknown::new);
	}

	/** Stops sending. Events wait in the log, and what is queued stays queued. */
	@Transactional
	public Subscription pause(Actor actor, UUID id) {
		find(actor, id);
		this.subscriptions.put(id, SubscriptionState.PAUSED, StateReason.REQUESTED, this.system.instant());
		record(actor, "pause", id);
		return find(actor, id);
	}

	/** Sends again what waits and what is new. */
	@Transactional
	public Subscription resume(Actor actor, UUID id) {
		find(actor, id);
		this.subscriptions.put(id, SubscriptionState.ACTIVE, null, this.system.instant());
		record(actor, "resume", id);
		return find(actor, id);
	}

	/** Replaces the secret. For 24 hours every message is signed by both. */
	@Transactional
	public IssuedSubscription rotate(Actor actor, UUID id) {
		Subscription one = find(actor, id);
		byte[] secret = secret();
		this.subscriptions.rotate(id, secret, this.system.instant().plus(OVERLAP));
		record(actor, "rotate", id);
		return new IssuedSubscription(one, WebhookSignature.text(secret));
	}

	/** Deletes a subscription with its deliveries. */
	@Transactional
	public void delete(Actor actor, UUID id) {
		Subscription one = find(actor, id);
		this.subscriptions.delete(id);
		this.log.forget(one.reader());
		record(actor, "delete", id);
	}

	/**
	 * Queues the sample of an event type as a test. Its subject begins with
	 * {@code test/}.
	 * @throws SubscriptionStopped when the subscription gets no events
	 */
	@Transactional
	public void test(Actor actor, UUID id, String type) {
		Subscription one = active(actor, id);
		typeError("type", type).ifPresent((error) -> {
			throw new InvalidRequest(List.of(error));
		});
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
	 * Queues the events of a range again, with the ids that they had.
	 * @param after position before the first one
	 * @param until position of the last one; null for all that follow
	 * @return how many events were queued
	 * @throws SubscriptionStopped when the subscription gets no events
	 */
	@Transactional(propagation = Propagation.NEVER)
	public int replay(Actor actor, UUID id, long after, @Nullable Long until) {
		Subscription one = Objects.requireNonNull(this.transaction.execute((status) -> active(actor, id)));
		long end = Math.min(this.log.last(), (until == null) ? Long.MAX_VALUE : until);
		int queued = 0;
		List<LogEntry> part = this.log.after(after, EventLogReader.MOST);
		while (!part.isEmpty() && part.get(0).position() <= end) {
			List<LogEntry> within = part.stream().filter((entry) -> entry.position() <= end).toList();
			queued += put(one, within);
			part = this.log.after(part.get(part.size() - 1).position(), EventLogReader.MOST);
		}
		this.transaction.executeWithoutResult((status) -> record(actor, "replay", id));
		return queued;
	}

	/**
	 * Queues an event again that was delivered or given up.
	 * @throws DeliveryUnknown when the subscription has no such delivery
	 */
	@Transactional(propagation = Propagation.NEVER)
	public void resend(Actor actor, UUID id, UUID delivery) {
		Delivery found = Objects.requireNonNull(this.transaction.execute((status) -> {
			active(actor, id);
			return this.deliveries.find(id, delivery).orElseThrow(DeliveryUnknown::new);
		}));
		if (found.position() == null) {
			this.transaction.executeWithoutResult((status) -> test(actor, id, found.type()));
		}
		else {
			replay(actor, id, found.position() - 1, found.position());
		}
	}

	/**
	 * Lists the deliveries of a subscription, the latest first.
	 * @param state null for all
	 */
	@Transactional(readOnly = true)
	public Page<Delivery> deliveries(Actor actor, UUID id, @Nullable DeliveryState state, PageRequest page) {
		find(actor, id);
		return Page.of(this.deliveries.list(id, state, page.afterId(), page.fetch()), page,
				(one) -> one.id().toString());
	}

	/** Returns the attempts of a delivery, the first one first. */
	@Transactional(readOnly = true)
	public List<Attempt> attempts(Actor actor, UUID id, UUID delivery) {
		find(actor, id);
		this.deliveries.find(id, delivery).orElseThrow(DeliveryUnknown::new);
		return this.deliveries.attempts(delivery);
	}

	private int put(Subscription one, List<LogEntry> entries) {
		return Objects.requireNonNull(this.transaction.execute((status) -> {
			List<Deliveries.Message> messages = this.dispatcher.messages(one, entries);
			this.deliveries.put(one.id(), messages, this.system.instant());
			return messages.size();
		}));
	}

	private Subscription active(Actor actor, UUID id) {
		Subscription one = find(actor, id);
		if (one.state() != SubscriptionState.ACTIVE) {
			throw new SubscriptionStopped();
		}
		return one;
	}

	private Optional<ValidationError> typeError(String path, String type) {
		SortedSet<String> known = this.types.names();
		if (known.contains(type)) {
			return Optional.empty();
		}
		return Optional.of(ValidationError.of(path, "webhook.type", NearestWord.to(type, known).orElse(known.first())));
	}

	private void record(Actor actor, String action, UUID id) {
		this.audit.record(actor.name(), "integration." + action, "subscription/" + id, null);
	}

	private static byte[] secret() {
		byte[] random = new byte[SECRET_BYTES];
		RANDOM.nextBytes(random);
		return random;
	}

}
