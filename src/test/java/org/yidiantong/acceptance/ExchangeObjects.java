package org.yidiantong.acceptance;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.yidiantong.complaints.FileComplaint;
import org.yidiantong.complaints.ForwardingManagement;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.support.Actors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Creates a complaint that the same client forwarded whose subscriptions there are, and a
 * package that went out.
 */
@Component
class ExchangeObjects implements ModuleObjects {

	private final ForwardingManagement complaints;

	private final JdbcClient jdbc;

	private final TransactionOperations transaction;

	ExchangeObjects(ForwardingManagement complaints, JdbcClient jdbc, TransactionOperations transaction) {
		this.complaints = complaints;
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	@Override
	public Map<String, String> ids(Actor desk, Actor village, String place) {
		Actor office = Actor.client(UUID.randomUUID(), WebhookObjects.CLIENT + "-341503", Actors.YUAN,
				Set.of(Permission.CASES_FORWARD));
		String number = UUID.randomUUID().toString();
		FileComplaint call = new FileComplaint(number, null, place, "路灯坏了", null, true, null);
		this.transaction.executeWithoutResult((status) -> this.jdbc.sql("""
				INSERT INTO integration_package_sent (tenant_id, number, after_position, until_position, received_after,
				  received_until, sha256, begun_at, moved_at)
				VALUES (?, 1, 0, 0, 0, 0, '', now(), now()) ON CONFLICT DO NOTHING""")
			.param(Actors.YUAN.value())
			.update());
		return Map.of("forwarded-complaints/id",
				this.complaints.forward(office, call, "HOTLINE", number).id().toString(), "packages/number", "1");
	}

}
