package org.yidiantong.separation;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.integration.webhooks.Subscription;
import org.yidiantong.integration.webhooks.SubscriptionManagement;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes a subscription with a delivery. Its attempt is written directly, because nothing
 * is sent to the outside from a test.
 */
@Component
class WebhookRows implements RowsEverywhere.Part {

	private final SubscriptionManagement subscriptions;

	private final JdbcClient jdbc;

	private final TransactionOperations transaction;

	WebhookRows(SubscriptionManagement subscriptions, JdbcClient jdbc, TransactionOperations transaction) {
		this.subscriptions = subscriptions;
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	@Override
	public void make(DistrictCode district) {
		Actor reader = Actor.client(UUID.randomUUID(), "separation-" + district, district,
				Set.of(Permission.EVENTS_READ));
		Subscription one = this.subscriptions.create(reader, UUID.randomUUID(), "https://8.8.8.8/hook", List.of(), "/")
			.subscription();
		this.subscriptions.test(reader, one.id(), "org.yidiantong.complaint.filed.v1");
		this.subscriptions.deliveries(reader, one.id(), null, new PageRequest(1, null))
			.items()
			.forEach((delivery) -> this.transaction.executeWithoutResult((status) -> this.jdbc.sql("""
					INSERT INTO integration_attempt (tenant_id, id, delivery_id, at, millis, outcome)
					VALUES (?, ?, ?, now(), 1, 'UNREACHABLE')""")
				.params(district.value(), UUID.randomUUID(), delivery.id())
				.update()));
	}

}
