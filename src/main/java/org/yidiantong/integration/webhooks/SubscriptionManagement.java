package org.yidiantong.integration.webhooks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.eventlog.EventLogReader;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.NotPermitted;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.kernel.ValidationError;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Manages the subscriptions of the bound district. A client with
 * {@link Permission#EVENTS_READ} manages its own, an officer with
 * {@link Permission#INTEGRATION_WRITE} all of them. Every method throws
 * {@link NotPermitted} for others.
 */
@Service
public class SubscriptionManagement {

	/** How many subscriptions a district may have. */
	public static final int MOST = 50;

	/** How long a replaced secret still signs, in system time. */
	public static final Duration OVERLAP = Duration.ofHours(24);

	private static final Duration RECENTLY = Duration.ofHours(24);

	private final SubscriptionRegistrar registrar;

	private final Subscriptions subscriptions;

	private final Deliveries deliveries;

	private final DeliveryQueue queue;

	private final SubscriptionValidator validator;

	private final EventLogReader log;

	private final AuditLog audit;

	private final TransactionOperations transaction;

	private final Clock system;

	SubscriptionManagement(SubscriptionRegistrar registrar, Subscriptions subscriptions, Deliveries deliveries,
			DeliveryQueue queue, SubscriptionValidator validator, EventLogReader log, AuditLog audit,
			TransactionOperations transaction, Clock system) {
		this.registrar = registrar;
		this.subscriptions = subscriptions;
		this.deliveries = deliveries;
		this.queue = queue;
		this.validator = validator;
		this.log = log;
		this.audit = audit;
		this.transaction = transaction;
		this.system = system;
	}

	/**
	 * Creates a subscription that gets the events from now on.
	 * @param operation id of the request. One of the same id that had its effect, but
	 * whose caller got no answer, created the subscription already, which gets another
	 * secret
	 * @param types names of event types; empty for all
	 * @param schemas address of the schemas that events refer to
	 * @throws InvalidRequest with every error of the URL and the types
	 * @throws TooManySubscriptions when the district has {@value #MOST}
	 */
	@Transactional(propagation = Propagation.NEVER)
	public IssuedSubscription create(Actor actor, UUID operation, String url, List<String> types, String schemas) {
		actor.require(Permission.EVENTS_READ);
		InvalidRequest.throwIfAny(this.validator.errors(url, types));
		return this.registrar.create(actor, operation, actor.name(), url, types, schemas);
	}

	/**
	 * Creates a subscription for a client, as {@link #create} does.
	 * @param owner id of a valid client that may read events
	 */
	@Transactional(propagation = Propagation.NEVER)
	public IssuedSubscription createFor(Actor actor, String owner, String url, List<String> types, String schemas) {
		actor.require(Permission.INTEGRATION_WRITE);
		List<ValidationError> errors = new ArrayList<>(this.validator.ownerError(owner).stream().toList());
		errors.addAll(this.validator.errors(url, types));
		InvalidRequest.throwIfAny(errors);
		return this.registrar.create(actor, UUID.randomUUID(), owner, url, types, schemas);
	}

	/**
	 * Changes the receiver, the types or whether it is paused. What is already queued
	 * goes to the new receiver.
	 * @param revision that the caller has seen
	 * @throws InvalidRequest with every error
	 * @throws SubscriptionChanged when it has another revision
	 */
	@Transactional(propagation = Propagation.NEVER)
	public Subscription change(Actor actor, UUID id, int revision, ChangeSubscription change) {
		String owner = owner(actor);
		InvalidRequest.throwIfAny(this.validator.errors(change.url(), change.types()));
		return Objects.requireNonNull(this.transaction.execute((status) -> {
			Subscription one = this.subscriptions.find(id, owner).orElseThrow(SubscriptionUnknown::new);
			if (!this.subscriptions.change(id, revision, Objects.requireNonNullElse(change.url(), one.url()),
					Objects.requireNonNullElse(change.types(), one.types()).stream().distinct().sorted().toList())) {
				throw new SubscriptionChanged();
			}
			record(actor, "change", id, one.owner());
			if (change.paused() == null || change.paused() == (one.state() != SubscriptionState.ACTIVE)) {
				return find(actor, id);
			}
			return change.paused() ? pause(actor, id) : resume(actor, id);
		}));
	}

	/** Counts the deliveries of all subscriptions of the district, by their ids. */
	@Transactional(readOnly = true)
	public Map<UUID, SubscriptionTotals> totals(Actor actor) {
		actor.require(Permission.INTEGRATION_WRITE);
		return this.deliveries.totals(this.system.instant().minus(RECENTLY));
	}

	/** Lists the subscriptions that the actor manages, oldest first. */
	@Transactional(readOnly = true)
	public Page<Subscription> list(Actor actor, PageRequest page) {
		return Page.of(this.subscriptions.list(owner(actor), page.afterId(), page.fetch()), page,
				(one) -> one.id().toString());
	}

	/**
	 * Finds a subscription that the actor manages.
	 * @throws SubscriptionUnknown when there is none of this id
	 */
	@Transactional(readOnly = true)
	public Subscription find(Actor actor, UUID id) {
		return this.subscriptions.find(id, owner(actor)).orElseThrow(SubscriptionUnknown::new);
	}

	/** Stops sending. Events wait in the log, and what is queued stays queued. */
	@Transactional
	public Subscription pause(Actor actor, UUID id) {
		Subscription one = find(actor, id);
		this.subscriptions.put(id, SubscriptionState.PAUSED, StateReason.REQUESTED, this.system.instant());
		record(actor, "pause", id, one.owner());
		return find(actor, id);
	}

	/** Sends again what waits and what is new. */
	@Transactional
	public Subscription resume(Actor actor, UUID id) {
		Subscription one = find(actor, id);
		this.subscriptions.put(id, SubscriptionState.ACTIVE, null, this.system.instant());
		record(actor, "resume", id, one.owner());
		return find(actor, id);
	}

	/** Replaces the secret. For 24 hours every message is signed by both. */
	@Transactional
	public IssuedSubscription rotate(Actor actor, UUID id) {
		Subscription one = find(actor, id);
		byte[] secret = WebhookSignature.secret();
		this.subscriptions.rotate(id, secret, this.system.instant().plus(OVERLAP));
		record(actor, "rotate", id, one.owner());
		return new IssuedSubscription(one, WebhookSignature.text(secret));
	}

	/** Deletes a subscription with its deliveries. */
	@Transactional
	public void delete(Actor actor, UUID id) {
		Subscription one = find(actor, id);
		this.subscriptions.delete(id);
		this.log.forget(one.reader());
		record(actor, "delete", id, one.owner());
	}

	/**
	 * Queues the sample of an event type as a test. Its subject begins with
	 * {@code test/}.
	 * @throws SubscriptionStopped when the subscription gets no events
	 */
	@Transactional
	public void test(Actor actor, UUID id, String type) {
		Subscription one = active(actor, id);
		this.validator.requireType(type);
		this.queue.test(one, type);
	}

	/**
	 * Queues the events of a range again, with the ids that they had.
	 * @param after position before the first one
	 * @param until position of the last one; null for all that follow
	 * @return how many events were queued
	 * @throws InvalidRequest when the range ends before it begins
	 * @throws SubscriptionStopped when the subscription gets no events
	 */
	@Transactional(propagation = Propagation.NEVER)
	public int replay(Actor actor, UUID id, long after, @Nullable Long until) {
		Subscription one = Objects.requireNonNull(this.transaction.execute((status) -> active(actor, id)));
		this.validator.requireRange(after, until);
		int queued = this.queue.replay(one, after, until);
		this.transaction.executeWithoutResult((status) -> record(actor, "replay", id, one.owner()));
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

	/** Finds a delivery of a subscription. */
	@Transactional(readOnly = true)
	public Delivery delivery(Actor actor, UUID id, UUID delivery) {
		find(actor, id);
		return this.deliveries.find(id, delivery).orElseThrow(DeliveryUnknown::new);
	}

	/** Returns the attempts of a delivery, the first one first. */
	@Transactional(readOnly = true)
	public List<Attempt> attempts(Actor actor, UUID id, UUID delivery) {
		return this.deliveries.attempts(delivery(actor, id, delivery).id());
	}

	private Subscription active(Actor actor, UUID id) {
		Subscription one = find(actor, id);
		if (one.state() != SubscriptionState.ACTIVE) {
			throw new SubscriptionStopped();
		}
		return one;
	}

	/** Whose subscriptions an actor manages; null for all. */
	private static @Nullable String owner(Actor actor) {
		if (actor.may(Permission.INTEGRATION_WRITE)) {
			return null;
		}
		actor.require(Permission.EVENTS_READ);
		return actor.name();
	}

	/** A subscription is known by its owner; its address can contain a secret. */
	private void record(Actor actor, String action, UUID id, String owner) {
		this.audit.record(actor.name(), "integration." + action, "subscription/" + id, owner, null);
	}

}
