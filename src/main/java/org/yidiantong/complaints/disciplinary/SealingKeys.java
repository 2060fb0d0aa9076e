package org.yidiantong.complaints.disciplinary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The key pairs of the bound district. One seals; retired ones only open what was sealed
 * with them.
 */
@Repository
class SealingKeys {

	private static final String SELECT = """
			SELECT id, public_key, private_key, salt FROM complaints_disciplinary_key WHERE tenant_id = ?""";

	private final JdbcClient jdbc;

	SealingKeys(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The key pair that seals; empty before the first one. */
	Optional<SealingKey> current() {
		return this.jdbc.sql(SELECT + " AND retired_at IS NULL")
			.param(district())
			.query((row, number) -> read(row))
			.optional();
	}

	/**
	 * The key pair that seals, which nobody replaces until the transaction ends; empty
	 * before the first one, and when it was replaced at this moment.
	 */
	Optional<SealingKey> hold() {
		return locked("FOR SHARE");
	}

	/** As {@link #hold}, for replacing it. */
	Optional<SealingKey> lock() {
		return locked("FOR UPDATE");
	}

	private Optional<SealingKey> locked(String lock) {
		return this.jdbc.sql(SELECT + " AND retired_at IS NULL " + lock)
			.param(district())
			.query((row, number) -> read(row))
			.optional();
	}

	Optional<SealingKey> find(UUID id) {
		return this.jdbc.sql(SELECT + " AND id = ?")
			.params(district(), id)
			.query((row, number) -> read(row))
			.optional();
	}

	/**
	 * Adds a key pair that seals from now on, unless another one does.
	 * @param by who made it; null for the platform
	 */
	boolean add(SealingKey key, @Nullable String by, Instant at) {
		return this.jdbc.sql("""
				INSERT INTO complaints_disciplinary_key
				  (tenant_id, id, public_key, private_key, salt, made_by, made_at)
				VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (tenant_id) WHERE retired_at IS NULL DO NOTHING""")
			.params(district(), key.id(), key.publicKey(), key.privateKey())
			.param(key.salt())
			.param(by)
			.param(at.atOffset(ZoneOffset.UTC))
			.update() == 1;
	}

	/** Ends the sealing with a key pair; false if it had ended. */
	boolean retire(UUID id, Instant at) {
		return this.jdbc.sql("""
				UPDATE complaints_disciplinary_key SET retired_at = ?
				WHERE tenant_id = ? AND id = ? AND retired_at IS NULL""")
			.params(at.atOffset(ZoneOffset.UTC), district(), id)
			.update() == 1;
	}

	/** Deletes retired key pairs with which nothing is sealed. */
	void deleteUnused() {
		this.jdbc.sql("""
				DELETE FROM complaints_disciplinary_key k WHERE tenant_id = ? AND retired_at IS NOT NULL
				  AND NOT EXISTS (SELECT 1 FROM complaints_disciplinary_report r
				    WHERE r.tenant_id = ? AND r.key_id = k.id)""").params(district(), district()).update();
	}

	private static SealingKey read(ResultSet row) throws SQLException {
		return new SealingKey(Objects.requireNonNull(row.getObject("id", UUID.class)), row.getBytes("public_key"),
				row.getBytes("private_key"), row.getBytes("salt"));
	}

	private static int district() {
		return BoundDistrict.required().value();
	}

}
