package org.yidiantong.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * SQL queries on the accounts of the bound district. Each of them is one statement.
 */
@Repository
class AccountQueries {

	private static final String OFFICER = """
			SELECT id, post, unit_code, roles FROM identity_account
			WHERE tenant_id = ? AND id = ? AND state = 'ACTIVE'""";

	private static final String ACTOR = """
			SELECT id, post, unit_code, roles FROM identity_account
			WHERE tenant_id = ? AND id = ? AND epoch = ? AND state = 'ACTIVE'""";

	/**
	 * Counts an attempt before its password is compared, and locks the account with the
	 * last permitted one. Parallel attempts therefore cannot exceed the limit.
	 */
	private static final String ATTEMPT = """
			UPDATE identity_account
			SET failures = CASE WHEN locked_until IS NULL THEN failures + 1 ELSE 1 END,
			  locked_until = CASE WHEN locked_until IS NULL AND failures + 1 >= ? THEN ?::timestamptz END
			WHERE tenant_id = ? AND post = ? AND state = 'ACTIVE' AND (locked_until IS NULL OR locked_until <= ?)
			RETURNING id, epoch, password_hash""";

	private static final String CANDIDATE = """
			SELECT id, epoch, password_hash FROM identity_account
			WHERE tenant_id = ? AND post = ? AND state = 'ACTIVE'""";

	private static final String LIST = """
			SELECT id, post, name, unit_code, roles, state, activation_until, locked_until FROM identity_account
			WHERE tenant_id = ? AND state <> 'CLOSED' AND post > ?
			  AND (strpos(lower(post), lower(?)) > 0 OR strpos(name, ?) > 0)
			ORDER BY post LIMIT ?""";

	private final JdbcClient jdbc;

	AccountQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Finds the officer of a session; empty when the session's epoch is over. */
	Optional<Actor> actor(UUID account, int epoch) {
		return this.jdbc.sql(ACTOR).params(district(), account, epoch).query((row, number) -> actor(row)).optional();
	}

	/** Finds the officer of an open account, whatever the epoch. */
	Optional<Actor> officer(UUID account) {
		return this.jdbc.sql(OFFICER).params(district(), account).query((row, number) -> actor(row)).optional();
	}

	private static Actor actor(ResultSet row) throws SQLException {
		return Actor.officer(row.getObject("id", UUID.class), row.getString("post"), BoundDistrict.required(),
				UnitCode.orNull(row.getString("unit_code")), roles(row));
	}

	/**
	 * Counts an attempt to give the old password; empty when none is permitted. It does
	 * not wait for the disk, so that its duration does not reveal whether the account
	 * exists.
	 */
	Optional<Attempt> attempt(String post, int granted, Instant now, Instant lockedUntil) {
		this.jdbc.sql("SET LOCAL synchronous_commit = off").update();
		return this.jdbc.sql(ATTEMPT)
			.params(granted, time(lockedUntil), district(), post, time(now))
			.query((row, number) -> new Attempt(row.getObject("id", UUID.class), row.getInt("epoch"),
					row.getString("password_hash")))
			.optional();
	}

	/** Finds an open account whose password can be compared. */
	Optional<Attempt> candidate(String post) {
		return this.jdbc.sql(CANDIDATE)
			.params(district(), post)
			.query((row, number) -> new Attempt(row.getObject("id", UUID.class), row.getInt("epoch"),
					row.getString("password_hash")))
			.optional();
	}

	/** Resets the failed attempts of an account. */
	void succeed(UUID account) {
		this.jdbc.sql("UPDATE identity_account SET failures = 0, locked_until = NULL WHERE tenant_id = ? AND id = ?")
			.params(district(), account)
			.update();
	}

	/** Gives all accounts that were never activated the same password. */
	int activateAll(String passwordHash) {
		return this.jdbc.sql(
				"UPDATE identity_account SET password_hash = ?, state = 'ACTIVE' WHERE tenant_id = ? AND state = 'NEW'")
			.params(passwordHash, district())
			.update();
	}

	/** The posts, open or not, whose code or name contains a text. */
	List<String> posts(String text) {
		return this.jdbc.sql(
				"SELECT post FROM identity_account WHERE tenant_id = ? AND (lower(post) = lower(?) OR strpos(name, ?) > 0)")
			.params(district(), text, text)
			.query(String.class)
			.list();
	}

	/** Whether an account of this name exists, open or not. */
	boolean exists(String post) {
		return this.jdbc.sql("SELECT count(*) FROM identity_account WHERE tenant_id = ? AND post = ?")
			.params(district(), post)
			.query(Integer.class)
			.single() > 0;
	}

	/** Returns open accounts whose name or unit contains a text, sorted by name. */
	List<AccountSummary> list(String text, String after, int limit) {
		return this.jdbc.sql(LIST)
			.params(district(), after, text, text, limit)
			.query((row, number) -> summary(row))
			.list();
	}

	/**
	 * Returns the names of posts. Closed accounts are included, because their actions
	 * stay on record.
	 */
	Map<String, String> names(Collection<String> posts) {
		return this.jdbc.sql("SELECT post, name FROM identity_account WHERE tenant_id = ? AND post = ANY (?)")
			.params(district(), posts.toArray(String[]::new))
			.query((row, number) -> Map.entry(row.getString("post"), row.getString("name")))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** Returns the open accounts in the form of the district's folder. */
	List<StaffPost> posts() {
		return this.jdbc
			.sql("SELECT post, name, unit_code, roles FROM identity_account WHERE tenant_id = ? AND state <> 'CLOSED'")
			.param(district())
			.query((row, number) -> StaffPost.of(row.getString("post"), row.getString("name"),
					UnitCode.orNull(row.getString("unit_code")), roles(row)))
			.list();
	}

	/** Returns the open accounts of the district's own posts, sorted by post. */
	List<AccountSummary> districtPosts() {
		return this.jdbc.sql("""
				SELECT id, post, name, unit_code, roles, state, activation_until, locked_until FROM identity_account
				WHERE tenant_id = ? AND state <> 'CLOSED' AND unit_code IS NULL ORDER BY post""")
			.param(district())
			.query((row, number) -> summary(row))
			.list();
	}

	private static AccountSummary summary(ResultSet row) throws SQLException {
		return new AccountSummary(row.getObject("id", UUID.class), row.getString("post"), row.getString("name"),
				UnitCode.orNull(row.getString("unit_code")), roles(row), AccountState.valueOf(row.getString("state")),
				instant(row, "activation_until"), instant(row, "locked_until"));
	}

	private static Set<Role> roles(ResultSet row) throws SQLException {
		EnumSet<Role> roles = EnumSet.noneOf(Role.class);
		Arrays.stream((String[]) row.getArray("roles").getArray()).map(Role::valueOf).forEach(roles::add);
		return roles;
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
		return (time == null) ? null : time.toInstant();
	}

	private static OffsetDateTime time(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	private static int district() {
		return BoundDistrict.required().value();
	}

	/** A permitted attempt, whose password can now be compared. */
	record Attempt(UUID account, int epoch, String passwordHash) {
	}

}
