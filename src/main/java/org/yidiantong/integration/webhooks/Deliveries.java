package org.yidiantong.integration.webhooks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.RowTimes;
import org.yidiantong.kernel.SqlConditions;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.NewId;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Stores the deliveries of the bound district. Claiming moves the next attempt into the
 * future, so that no other instance sends the same event at the same time. An event is
 * not claimed while an earlier one of the same subject waits.
 */
@Repository
class Deliveries {

	/** How many deliveries are claimed at once. */
	static final int BATCH = 50;

	// Longer than a batch can take: it ends after three failures in a row.
	private static final Duration LEASE = Duration.ofMinutes(15);

	private static final String PUT = """
			INSERT INTO integration_delivery (tenant_id, id, subscription_id, position, event_id, type, subject, body,
			  state, attempts, next_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'PENDING', 0, ?)
			ON CONFLICT (tenant_id, subscription_id, position) DO UPDATE SET state = 'PENDING', attempts = 0,
			  body = excluded.body, next_at = excluded.next_at, done_at = NULL
			WHERE integration_delivery.tenant_id = ? AND integration_delivery.state <> 'PENDING'""";

	private static final String CLAIM = """
			SELECT d.id, d.event_id, d.body, d.attempts FROM integration_delivery d
			WHERE d.tenant_id = ? AND d.subscription_id = ? AND d.state = 'PENDING' AND d.next_at <= ?
			AND NOT EXISTS (SELECT 1 FROM integration_delivery e WHERE e.tenant_id = ? AND e.subscription_id = ?
			  AND e.subject = d.subject AND e.state = 'PENDING' AND e.position < d.position)
			ORDER BY d.position NULLS FIRST, d.id LIMIT ? FOR UPDATE OF d SKIP LOCKED""";

	private static final String LIST = """
			SELECT id, position, event_id, type, subject, state, attempts, next_at, done_at FROM integration_delivery
			WHERE tenant_id = ?""";

	private final JdbcClient jdbc;

	private final JdbcTemplate template;

	Deliveries(JdbcClient jdbc, JdbcTemplate template) {
		this.jdbc = jdbc;
		this.template = template;
	}

	/** Queues events, those again that were delivered or given up. */
	void put(UUID subscription, List<Message> messages, Instant now) {
		this.template.batchUpdate(PUT, messages, messages.size(), (statement, message) -> {
			statement.setInt(1, district());
			statement.setObject(2, NewId.next());
			statement.setObject(3, subscription);
			statement.setObject(4, message.position());
			statement.setObject(5, message.event());
			statement.setString(6, message.type());
			statement.setString(7, message.subject());
			statement.setString(8, message.body());
			statement.setObject(9, at(now));
			statement.setInt(10, district());
		});
	}

	/** Claims deliveries that are due. */
	List<Claim> claim(UUID subscription, Instant now) {
		List<Claim> claims = this.jdbc.sql(CLAIM)
			.params(district(), subscription, at(now), district(), subscription, BATCH)
			.query((row, number) -> new Claim(row.getObject("id", UUID.class), row.getObject("event_id", UUID.class),
					row.getString("body"), row.getInt("attempts")))
			.list();
		putOff(claims, now.plus(LEASE));
		return claims;
	}

	/** Ends claims that were not used. */
	void release(List<Claim> claims, Instant now) {
		putOff(claims, now);
	}

	private void putOff(List<Claim> claims, Instant until) {
		this.template.batchUpdate("UPDATE integration_delivery SET next_at = ? WHERE tenant_id = ? AND id = ?", claims,
				BATCH, (statement, claim) -> {
					statement.setObject(1, at(until));
					statement.setInt(2, district());
					statement.setObject(3, claim.id());
				});
	}

	/**
	 * Records an attempt.
	 * @param next time of the next attempt; null when there is none
	 */
	void record(Claim claim, Attempt attempt, DeliveryState state, @Nullable Instant next) {
		boolean done = state != DeliveryState.PENDING;
		this.jdbc.sql("""
				UPDATE integration_delivery SET state = ?, attempts = attempts + 1, next_at = coalesce(?, next_at),
				done_at = ?, body = CASE WHEN ? THEN NULL ELSE body END WHERE tenant_id = ? AND id = ?""")
			.params(Arrays.asList(state.name(), (next == null) ? null : at(next), done ? at(attempt.at()) : null, done,
					district(), claim.id()))
			.update();
		this.jdbc.sql("""
				INSERT INTO integration_attempt (tenant_id, id, delivery_id, at, millis, outcome, status, answer)
				VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(Arrays.asList(district(), NewId.next(), claim.id(), at(attempt.at()), attempt.millis(),
					attempt.outcome().name(), attempt.status(), attempt.answer()))
			.update();
	}

	List<Delivery> list(UUID subscription, @Nullable DeliveryState state, @Nullable UUID before, int limit) {
		SqlConditions sql = new SqlConditions(LIST, district()).and("subscription_id = ?", subscription)
			.andIfPresent("state = ?", (state == null) ? null : state.name())
			.andIfPresent("id < ?", before)
			.end("ORDER BY id DESC LIMIT ?", limit);
		return this.jdbc.sql(sql.sql()).params(sql.values()).query((row, number) -> delivery(row)).list();
	}

	Optional<Delivery> find(UUID subscription, UUID id) {
		return this.jdbc.sql(LIST + " AND subscription_id = ? AND id = ?")
			.params(district(), subscription, id)
			.query((row, number) -> delivery(row))
			.optional();
	}

	/** Counts the deliveries of each subscription that wait or were done after a time. */
	Map<UUID, SubscriptionTotals> totals(Instant after) {
		return this.jdbc
			.sql("""
					SELECT subscription_id, count(*) FILTER (WHERE state = 'PENDING') AS pending,
					  count(*) FILTER (WHERE state = 'DELIVERED') AS delivered, count(*) FILTER (WHERE state = 'FAILED') AS failed
					FROM (SELECT subscription_id, state FROM integration_delivery WHERE tenant_id = ? AND state = 'PENDING'
					  UNION ALL SELECT subscription_id, state FROM integration_delivery WHERE tenant_id = ? AND done_at > ?) d
					GROUP BY subscription_id""")
			.params(district(), district(), at(after))
			.query((row, number) -> Map.entry(row.getObject("subscription_id", UUID.class),
					new SubscriptionTotals(row.getLong("pending"), row.getLong("delivered"), row.getLong("failed"))))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	List<Attempt> attempts(UUID delivery) {
		return this.jdbc.sql("""
				SELECT at, millis, outcome, status, answer FROM integration_attempt
				WHERE tenant_id = ? AND delivery_id = ? ORDER BY id""")
			.params(district(), delivery)
			.query((row, number) -> new Attempt(RowTimes.required(row, "at"), row.getInt("millis"),
					Outcome.valueOf(row.getString("outcome")), row.getObject("status", Integer.class),
					row.getString("answer")))
			.list();
	}

	void deleteDoneBefore(Instant instant) {
		this.jdbc.sql("DELETE FROM integration_delivery WHERE tenant_id = ? AND done_at < ?")
			.params(district(), at(instant))
			.update();
	}

	private static Delivery delivery(ResultSet row) throws SQLException {
		DeliveryState state = DeliveryState.valueOf(row.getString("state"));
		return new Delivery(row.getObject("id", UUID.class), row.getObject("position", Long.class),
				row.getObject("event_id", UUID.class), row.getString("type"), row.getString("subject"), state,
				row.getInt("attempts"), (state == DeliveryState.PENDING) ? RowTimes.nullable(row, "next_at") : null,
				RowTimes.nullable(row, "done_at"));
	}

	private static OffsetDateTime at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	private static int district() {
		return BoundDistrict.required().value();
	}

	/**
	 * An event to be queued.
	 *
	 * @param body as it is sent
	 */
	record Message(@Nullable Long position, UUID event, String type, String subject, String body) {
	}

	/**
	 * A delivery claimed for an attempt.
	 *
	 * @param attempts number of earlier attempts
	 */
	record Claim(UUID id, UUID event, String body, int attempts) {
	}

}
