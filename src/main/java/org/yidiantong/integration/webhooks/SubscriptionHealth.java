package org.yidiantong.integration.webhooks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.yidiantong.identity.ClientManagement;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.Role;
import org.yidiantong.notification.Notice;
import org.yidiantong.notification.NotificationManagement;
import org.yidiantong.notification.Recipient;

import org.springframework.stereotype.Component;

/**
 * Decides what a subscription's failures mean: its receiver is left alone for a while,
 * paused after days, or disabled when it answers 410 Gone. The district's administrator
 * is told of the last two.
 */
@Component
class SubscriptionHealth {

	/** How long a receiver may fail before it is paused. */
	static final Duration PATIENCE = Duration.ofDays(5);

	private final Subscriptions subscriptions;

	private final NotificationManagement notifications;

	private final ClientManagement clients;

	private final Clock system;

	SubscriptionHealth(Subscriptions subscriptions, NotificationManagement notifications, ClientManagement clients,
			Clock system) {
		this.subscriptions = subscriptions;
		this.notifications = notifications;
		this.clients = clients;
		this.system = system;
	}

	/**
	 * Judges a receiver after attempts, in their transaction.
	 */
	void after(UUID id, AttemptSeries series) {
		Instant now = this.system.instant();
		int failures = series.failures();
		if (series.isAnyAccepted()) {
			this.subscriptions.succeeded(id, now);
		}
		if (series.isGone()) {
			stop(id, SubscriptionState.DISABLED, StateReason.GONE, now);
		}
		else if (failures > 0) {
			Instant resumeAt = series.isOver() ? now.plus(RetrySchedule.rest(failures)) : now;
			this.subscriptions.failed(id, failures, resumeAt, now);
			this.subscriptions.find(id, null)
				.map(Subscription::failingSince)
				.filter((since) -> since.plus(PATIENCE).isBefore(now))
				.ifPresent((since) -> stop(id, SubscriptionState.PAUSED, StateReason.FAILING, now));
		}
	}

	/**
	 * Returns whether the client that created a subscription may still read events.
	 */
	boolean isPermitted(Subscription one) {
		return this.clients.isPermitted(one.owner(), Permission.EVENTS_READ);
	}

	/** Disables a subscription whose client may no longer read events. */
	void revoke(UUID id) {
		this.subscriptions.put(id, SubscriptionState.DISABLED, StateReason.REVOKED, this.system.instant());
	}

	private void stop(UUID id, SubscriptionState state, StateReason reason, Instant now) {
		this.subscriptions.put(id, state, reason, now);
		String kind = "integration.notice." + ((reason == StateReason.GONE) ? "gone" : "failing");
		this.notifications.tell(Recipient.role(Role.DISTRICT_ADMINISTRATOR),
				Notice.of(kind, "subscription/" + id, now.getEpochSecond(), "/messages"), now);
	}

}
