package org.yidiantong.integration.webhooks;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.yidiantong.audit.AuditLog;
import org.yidiantong.eventlog.EventLogReader;
import org.yidiantong.identity.Actor;
import org.yidiantong.tenancy.NewId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Creates subscriptions of the bound district, each operation one at most. No transaction
 * may be open, because the end of the event log is read.
 */
@Component
class SubscriptionRegistrar {

	private final Subscriptions subscriptions;

	private final EventLogReader log;

	private final AuditLog audit;

	private final TransactionOperations transaction;

	private final Clock system;

	SubscriptionRegistrar(Subscriptions subscriptions, EventLogReader log, AuditLog audit,
			TransactionOperations transaction, Clock system) {
		this.subscriptions = subscriptions;
		this.log = log;
		this.audit = audit;
		this.transaction = transaction;
		this.system = system;
	}

	/**
	 * Creates a subscription, or gives the one that the operation has created another
	 * secret, because nobody got the first one.
	 * @throws TooManySubscriptions when the district has as many as it may have
	 */
	IssuedSubscription create(Actor actor, UUID operation, String owner, String url, List<String> types,
			String schemas) {
		byte[] secret = WebhookSignature.secret();
		Subscription one = Objects.requireNonNull(this.transaction.execute((status) -> again(operation, owner, secret)))
			.orElseGet(() -> add(actor, operation, secret,
					new Subscription(NewId.next(), owner, url, types.stream().distinct().sorted().toList(), schemas,
							SubscriptionState.ACTIVE, null, 0, null, this.system.instant(), 0)));
		return new IssuedSubscription(one, WebhookSignature.text(secret));
	}

	private Optional<Subscription> again(UUID operation, String owner, byte[] secret) {
		Optional<Subscription> before = this.subscriptions.createdBy(operation, owner);
		before.ifPresent((one) -> this.subscriptions.rotate(one.id(), secret, this.system.instant()));
		return before;
	}

	private Subscription add(Actor actor, UUID operation, byte[] secret, Subscription one) {
		this.log.replay(one.reader(), this.log.last());
		this.transaction.executeWithoutResult((status) -> {
			if (this.subscriptions.countLocked() >= SubscriptionManagement.MOST) {
				throw new TooManySubscriptions(SubscriptionManagement.MOST);
			}
			this.subscriptions.add(one, secret, operation);
			this.audit.record(actor.name(), "integration.create", "subscription/" + one.id(), one.owner(), null);
		});
		return one;
	}

}
