package org.yidiantong.acceptance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.integration.webhooks.Subscription;
import org.yidiantong.integration.webhooks.SubscriptionManagement;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.support.Actors;

import org.springframework.stereotype.Component;

/**
 * Creates a subscription with two deliveries in the bound district, which belong to one
 * client.
 */
@Component
class WebhookObjects implements ModuleObjects {

	/** The name of the client, without the district. */
	static final String CLIENT = "separation";

	private final SubscriptionManagement subscriptions;

	WebhookObjects(SubscriptionManagement subscriptions) {
		this.subscriptions = subscriptions;
	}

	/** Returns the ids, by the preceding part of the address and the variable's name. */
	@Override
	public Map<String, String> ids(Actor desk, Actor village, String place) {
		Actor client = Actor.client(UUID.randomUUID(), CLIENT + "-341503", Actors.YUAN, Set.of(Permission.EVENTS_READ));
		Subscription one = this.subscriptions.create(client, UUID.randomUUID(), "https://8.8.8.8/hook", List.of(), "/")
			.subscription();
		this.subscriptions.test(client, one.id(), "org.yidiantong.complaint.filed.v1");
		this.subscriptions.test(client, one.id(), "org.yidiantong.complaint.filed.v1");
		UUID delivery = this.subscriptions.deliveries(client, one.id(), null, new PageRequest(1, null))
			.items()
			.get(0)
			.id();
		Subscription other = this.subscriptions
			.create(client, UUID.randomUUID(), "https://8.8.8.8/other", List.of(), "/")
			.subscription();
		return Map.of("subscriptions/id", one.id().toString(), "DELETE subscriptions/id", other.id().toString(),
				"deliveries/delivery", delivery.toString());
	}

}
