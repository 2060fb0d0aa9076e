package org.yidiantong.integration.webhooks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.RowTimes;
import org.yidiantong.kernel.SqlConditions;
import org.yidiantong.secrets.AuthenticatedEncryption;
import org.yidiantong.secrets.SecretKeys;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Stores the subscriptions of the bound district. Secrets are encrypted.
 */
@Repository
class Subscriptions {

	private static final String SELECT = """
			SELECT id, owner, url, types, schemas, state, reason, failures, failing_since, created_at,
			  revision
			FROM integration_subscription WHERE tenant_id = ?""";

	private final JdbcClient jdbc;

	private final SecretKeys keys;

	Subscriptions(JdbcClient jdbc, SecretKeys keys) {
		this.jdbc = jdbc;
		this.keys = keys;
	}

	/** Returns the districts that have ever had a subscription. */
	List<DistrictCode> districts() {
		return this.jdbc.sql("SELECT tenant_id FROM integration_subscribed ORDER BY tenant_id")
			.query((row, number) -> new DistrictCode(row.getInt("tenant_id")))
			.list();
	}

	/**
	 * Adds a subscription.
	 * @param operation id of the request that creates it
	 */
	void add(Subscription one, byte[] secret, UUID operation) {
		this.jdbc.sql("INSERT INTO integration_subscribed (tenant_id) VALUES (?) ON CONFLICT DO NOTHING")
			.param(district())
			.update();
		this.jdbc
			.sql("""
					INSERT INTO integration_subscription (tenant_id, id, owner, url, types, schemas, state, secret, failures,
					  resume_at, created_at, operation) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?)""")
			.params(district(), one.id(), one.owner(), one.url(), one.types().toArray(String[]::new), one.schemas(),
					one.state().name(), seal(one.id(), secret), at(one.createdAt()), at(one.createdAt()), operation)
			.update();
	}

	/**
	 * Lists subscriptions, oldest first.
	 * @param owner null for those of all owners
	 */
	List<Subscription> list(@Nullable String owner, @Nullable UUID after, int limit) {
		SqlConditions sql = new SqlConditions(SELECT, district()).andIfPresent("owner = ?", owner)
			.andIfPresent("id > ?", after)
			.end("ORDER BY id LIMIT ?", limit);
		return this.jdbc.sql(sql.sql()).params(sql.values()).query((row, number) -> subscription(row)).list();
	}

	Optional<Subscription> find(UUID id, @Nullable String owner) {
		SqlConditions sql = new SqlConditions(SELECT, district()).and("id = ?", id).andIfPresent("owner = ?", owner);
		return this.jdbc.sql(sql.sql()).params(sql.values()).query((row, number) -> subscription(row)).optional();
	}

	Optional<Subscription> createdBy(UUID operation, String owner) {
		return this.jdbc.sql(SELECT + " AND operation = ? AND owner = ?")
			.params(district(), operation, owner)
			.query((row, number) -> subscription(row))
			.optional();
	}

	List<Subscription> active() {
		return this.jdbc.sql(SELECT + " AND state = 'ACTIVE' ORDER BY id")
			.params(district())
			.query((row, number) -> subscription(row))
			.list();
	}

	/** Returns the active subscriptions that are not left alone at the moment. */
	List<Subscription> due(Instant now) {
		return this.jdbc.sql(SELECT + " AND state = 'ACTIVE' AND resume_at <= ? ORDER BY id")
			.params(district(), at(now))
			.query((row, number) -> subscription(row))
			.list();
	}

	/** Waits for other transactions that count the district's subscriptions. */
	int countLocked() {
		this.jdbc.sql("SELECT tenant_id FROM integration_subscription WHERE tenant_id = ? ORDER BY id FOR UPDATE")
			.param(district())
			.query(Integer.class)
			.list();
		return this.jdbc.sql("SELECT count(*) FROM integration_subscription WHERE tenant_id = ?")
			.param(district())
			.query(Integer.class)
			.single();
	}

	void put(UUID id, SubscriptionState state, @Nullable StateReason reason, Instant now) {
		this.jdbc.sql("""
				UPDATE integration_subscription SET state = ?, reason = ?, failures = 0, failing_since = NULL,
				resume_at = ?, revision = revision + 1 WHERE tenant_id = ? AND id = ?""")
			.params(Arrays.asList(state.name(), (reason == null) ? null : reason.name(), at(now), district(), id))
			.update();
	}

	/** Changes the receiver; false when the revision is another one. */
	boolean change(UUID id, int revision, String url, List<String> types) {
		return this.jdbc.sql("""
				UPDATE integration_subscription SET url = ?, types = ?, revision = revision + 1
				WHERE tenant_id = ? AND id = ? AND revision = ?""")
			.params(url, types.toArray(String[]::new), district(), id, revision)
			.update() == 1;
	}

	/** Replaces the secret; the former one stays valid for a while. */
	void rotate(UUID id, byte[] secret, Instant formerUntil) {
		this.jdbc.sql("""
				UPDATE integration_subscription SET former_secret = secret, former_until = ?, secret = ?
				WHERE tenant_id = ? AND id = ?""").params(at(formerUntil), seal(id, secret), district(), id).update();
	}

	void delete(UUID id) {
		this.jdbc.sql("DELETE FROM integration_subscription WHERE tenant_id = ? AND id = ?")
			.params(district(), id)
			.update();
	}

	void succeeded(UUID id, Instant now) {
		this.jdbc.sql("""
				UPDATE integration_subscription SET failures = 0, failing_since = NULL, resume_at = ?
				WHERE tenant_id = ? AND id = ? AND (failures > 0 OR failing_since IS NOT NULL)""")
			.params(at(now), district(), id)
			.update();
	}

	/** Leaves the receiver alone until a time, after failures in a row. */
	void failed(UUID id, int failures, Instant resumeAt, Instant now) {
		this.jdbc.sql("""
				UPDATE integration_subscription SET failures = ?, resume_at = ?,
				failing_since = coalesce(failing_since, ?) WHERE tenant_id = ? AND id = ?""")
			.params(failures, at(resumeAt), at(now), district(), id)
			.update();
	}

	/** Returns the secrets that are valid at a time, the current one first. */
	List<byte[]> secrets(UUID id, Instant now) {
		return this.jdbc.sql("""
				SELECT secret, former_secret, former_until FROM integration_subscription
				WHERE tenant_id = ? AND id = ?""").params(district(), id).query((row, number) -> {
			List<byte[]> secrets = new ArrayList<>(List.of(open(id, row.getBytes("secret"))));
			@Nullable Instant until = RowTimes.nullable(row, "former_until");
			if (until != null && until.isAfter(now)) {
				secrets.add(open(id, row.getBytes("former_secret")));
			}
			return secrets;
		}).single();
	}

	private byte[] seal(UUID id, byte[] secret) {
		return AuthenticatedEncryption.seal(this.keys.key("integration.webhook"), belonging(id), secret);
	}

	private byte[] open(UUID id, byte[] sealed) {
		return AuthenticatedEncryption.open(this.keys.key("integration.webhook"), belonging(id), sealed);
	}

	private static String belonging(UUID id) {
		return BoundDistrict.required() + "/subscription/" + id;
	}

	private static Subscription subscription(ResultSet row) throws SQLException {
		@Nullable String reason = row.getString("reason");
		return new Subscription(row.getObject("id", UUID.class), row.getString("owner"), row.getString("url"),
				List.of((String[]) row.getArray("types").getArray()), row.getString("schemas"),
				SubscriptionState.valueOf(row.getString("state")),
				(reason == null) ? null : StateReason.valueOf(reason), row.getInt("failures"),
				RowTimes.nullable(row, "failing_since"), RowTimes.required(row, "created_at"), row.getInt("revision"));
	}

	private static OffsetDateTime at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	private static int district() {
		return BoundDistrict.required().value();
	}

}
