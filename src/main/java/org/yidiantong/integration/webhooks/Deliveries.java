package org.yidiantong.integration.webhooks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
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
 * future, so that no other instance sends the same event at the same time. Only the first
 * delivery of a subject that waits is claimed; {@link SubjectOrder} knows which it is.
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
			  body = excluded.body, next_at = excluded.next_at, done_at = NULL, next_of_subject = false
			WHERE integration_delivery.tenant_id = ? AND integration_delivery.state <> 'PENDING'""";

	/** Tests first, which nobody has wait behind a queue. */
	static final List<String> CLAIMS = List.of(claim("position IS NULL", "id"),
			claim("position IS NOT NULL", "position"));

	private static final String LIST = """
			SELECT id, position, event_id, type, subject, state, attempts, next_at, done_at FROM integration_delivery
			WHERE tenant_id = ?""";

	private final JdbcClient jdbc;

	private final JdbcTemplate template;

	private final SubjectOrder order;

	Deliveries(JdbcClient jdbc, JdbcTemplate template, SubjectOrder order) {
		this.jdbc = jdbc;
		this.template = template;
		this.order = order;
	}

	private static String claim(String which, String order) {
		return """
				SELECT id, event_id, subject, body, attempts FROM integration_delivery
				WHERE tenant_id = ? AND subscription_id = ? AND next_of_subject AND state = 'PENDING' AND %s AND next_at <= ?
				ORDER BY next_at, %s LIMIT ? FOR UPDATE SKIP LOCKED"""
			.formatted(which, order);
	}

	/** Queues events, those again that were delivered or given up. */
	void put(UUID subscription, List<Message> messages, Instant now) {
		this.order.lock(subscription);
		this.template.batchUpdate(PUT, messages, Math.max(messages.size(), 1), (statement, message) -> {
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
		this.order.reorder(subscription, messages.stream().map(Message::subject));
	}

	/** Claims deliveries that are due, at most {@value #BATCH}. */
	List<Claim> claim(UUID subscription, Instant now) {
		List<Claim> claims = new ArrayList<>();
		for (String sql : CLAIMS) {
			claims.addAll(this.jdbc.sql(sql)
				.params(district(), subscription, at(now), BATCH - claims.size())
				.query((row, number) -> new Claim(row.getObject("id", UUID.class),
						row.getObject("event_id", UUID.class), row.getString("subject"), row.getString("body"),
						row.getInt("attempts")))
				.list());
		}
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
	 * Records attempts in the order of their claims, and lets those follow that waited
	 * for them.
	 */
	void record(UUID subscription, List<Recorded> attempts) {
		this.order.lock(subscription);
		attempts.forEach(this::record);
		this.order.follow(subscription,
				attempts.stream()
					.filter((one) -> one.state() != DeliveryState.PENDING)
					.map((one) -> one.claim().subject()));
	}

	private void record(Recorded one) {
		Attempt attempt = one.attempt();
		boolean done = one.state() != DeliveryState.PENDING;
		this.jdbc.sql("""
				UPDATE integration_delivery SET state = ?, attempts = attempts + 1, next_at = coalesce(?, next_at),
				done_at = ?, body = CASE WHEN ? THEN NULL ELSE body END, next_of_subject = next_of_subject AND NOT ?
				WHERE tenant_id = ? AND id = ?""")
			.params(Arrays.asList(one.state().name(), (one.next() == null) ? null : at(one.next()),
					done ? at(attempt.at()) : null, done, done, district(), one.claim().id()))
			.update();
		this.jdbc.sql("""
				INSERT INTO integration_attempt (tenant_id, id, delivery_id, at, millis, outcome, status, answer)
				VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(Arrays.asList(district(), NewId.next(), one.claim().id(), at(attempt.at()), attempt.millis(),
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

	/** Lets deliveries follow that nothing else would let follow. */
	void followStuck() {
		this.order.followStuck();
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
	record Claim(UUID id, UUID event, String subject, String body, int attempts) {
	}

	/**
	 * What became of a claim.
	 *
	 * @param next time of the next attempt; null when there is none
	 */
	record Recorded(Claim claim, Attempt attempt, DeliveryState state, @Nullable Instant next) {
	}

}
