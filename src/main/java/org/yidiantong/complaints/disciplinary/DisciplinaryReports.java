package org.yidiantong.complaints.disciplinary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.kernel.SqlConditions;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The disciplinary reports of the bound district.
 */
@Repository
class DisciplinaryReports {

	private static final String SELECT = """
			SELECT id, key_id, received_at, openings, opened_by, opened_at, handed_on, receiver, number_there, ended_by,
			  ended_at
			FROM complaints_disciplinary_report WHERE tenant_id = ?""";

	private final JdbcClient jdbc;

	DisciplinaryReports(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void insert(UUID id, byte[] codeHash, UUID key, byte[] content, Instant receivedAt) {
		this.jdbc.sql("""
				INSERT INTO complaints_disciplinary_report (tenant_id, id, code_hash, key_id, content, received_at)
				VALUES (?, ?, ?, ?, ?, ?)""").params(district(), id, codeHash, key, content, time(receivedAt)).update();
	}

	Optional<DisciplinaryReport> findByCodeHash(byte[] codeHash) {
		return this.jdbc.sql(SELECT + " AND code_hash = ?")
			.params(district(), codeHash)
			.query((row, number) -> read(row))
			.optional();
	}

	/** Finds a report and locks it until the transaction ends. */
	Optional<DisciplinaryReport> lock(UUID id) {
		return this.jdbc.sql(SELECT + " AND id = ? FOR UPDATE")
			.params(district(), id)
			.query((row, number) -> read(row))
			.optional();
	}

	Optional<DisciplinaryReport> find(UUID id) {
		return this.jdbc.sql(SELECT + " AND id = ?")
			.params(district(), id)
			.query((row, number) -> read(row))
			.optional();
	}

	/** Those that wait, or those that were erased; oldest first. */
	List<DisciplinaryReport> list(boolean waiting, PageRequest page) {
		SqlConditions query = new SqlConditions(SELECT, district())
			.and(waiting ? "ended_at IS NULL" : "ended_at IS NOT NULL")
			.andIfPresent("id > ?", page.afterId())
			.end("ORDER BY id LIMIT ?", page.fetch());
		return this.jdbc.sql(query.sql()).params(query.values()).query((row, number) -> read(row)).list();
	}

	/** The number of those that wait. */
	int count() {
		return this.jdbc
			.sql("SELECT count(*) FROM complaints_disciplinary_report WHERE tenant_id = ? AND ended_at IS NULL")
			.param(district())
			.query(Integer.class)
			.single();
	}

	/** The ids of those that are sealed with a key pair. */
	List<UUID> sealedWith(UUID key) {
		return this.jdbc.sql(
				"SELECT id FROM complaints_disciplinary_report WHERE tenant_id = ? AND key_id = ? ORDER BY id FOR UPDATE")
			.params(district(), key)
			.query(UUID.class)
			.list();
	}

	Optional<byte[]> content(UUID id) {
		return this.jdbc.sql(
				"SELECT content FROM complaints_disciplinary_report WHERE tenant_id = ? AND id = ? AND content IS NOT NULL")
			.params(district(), id)
			.query(byte[].class)
			.optional();
	}

	void replace(UUID id, UUID key, byte[] content) {
		this.jdbc.sql("""
				UPDATE complaints_disciplinary_report SET key_id = ?, content = ?
				WHERE tenant_id = ? AND id = ? AND content IS NOT NULL""")
			.params(key, content, district(), id)
			.update();
	}

	void opened(UUID id, String by, Instant at) {
		this.jdbc.sql("""
				UPDATE complaints_disciplinary_report SET openings = openings + 1, opened_by = ?, opened_at = ?
				WHERE tenant_id = ? AND id = ?""").params(by, time(at), district(), id).update();
	}

	/** Erases what a report says; its receipt stays. */
	void erase(UUID id, @Nullable HandOver receipt, String by, Instant at) {
		this.jdbc.sql("""
				UPDATE complaints_disciplinary_report SET key_id = NULL, content = NULL, handed_on = ?, receiver = ?,
				  number_there = ?, ended_by = ?, ended_at = ?
				WHERE tenant_id = ? AND id = ?""")
			.param((receipt == null) ? null : receipt.on())
			.param((receipt == null) ? null : receipt.receiver())
			.param((receipt == null) ? null : receipt.number())
			.params(by, time(at), district(), id)
			.update();
	}

	private static DisciplinaryReport read(ResultSet row) throws SQLException {
		LocalDate handed = row.getObject("handed_on", LocalDate.class);
		return new DisciplinaryReport(Objects.requireNonNull(row.getObject("id", UUID.class)),
				row.getObject("key_id", UUID.class), Objects.requireNonNull(instant(row, "received_at")),
				row.getInt("openings"), row.getString("opened_by"), instant(row, "opened_at"),
				(handed == null) ? null
						: new HandOver(handed, row.getString("receiver"), row.getString("number_there")),
				row.getString("ended_by"), instant(row, "ended_at"));
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

}
