package org.yidiantong.complaints.screening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.kernel.SqlConditions;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The held filings of the bound district. A unit sees its own; the district sees all.
 */
@Repository
public class HeldFilings {

	private static final String COLUMNS = "id, code_hash, content, place_code, desk, received_at, spam_reason, "
			+ "spam_at, withdrawn_at";

	private static final String WAITING = " FROM complaints_held_filing WHERE tenant_id = ? AND spam_at IS NULL "
			+ "AND withdrawn_at IS NULL";

	private final JdbcClient jdbc;

	HeldFilings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Keeps a filing. */
	public void keep(HeldFiling filing) {
		this.jdbc.sql("""
				INSERT INTO complaints_held_filing
				  (tenant_id, id, code_hash, content, place_code, desk, received_at) VALUES (?, ?, ?, ?, ?, ?, ?)""")
			.params(district(), filing.id(), filing.codeHash(), filing.content(), filing.place().value())
			.param(value(filing.desk()))
			.param(time(filing.receivedAt()))
			.update();
	}

	/**
	 * Finds a filing by the keyed hash of its tracking code, also one that waits no more.
	 */
	public Optional<HeldFiling> findByCodeHash(byte[] codeHash) {
		return this.jdbc.sql("SELECT " + COLUMNS + " FROM complaints_held_filing WHERE tenant_id = ? AND code_hash = ?")
			.params(district(), codeHash)
			.query((row, number) -> read(row))
			.optional();
	}

	/**
	 * Those that wait, oldest first.
	 * @param desk the unit that looks at them; null for all
	 */
	public List<HeldFiling> waiting(@Nullable UnitCode desk, PageRequest page) {
		SqlConditions query = new SqlConditions("SELECT " + COLUMNS + WAITING, district())
			.andIfPresent("desk = ?", value(desk))
			.andIfPresent("id > ?", page.afterId())
			.end("ORDER BY id LIMIT ?", page.fetch());
		return this.jdbc.sql(query.sql()).params(query.values()).query((row, number) -> read(row)).list();
	}

	/** The number of those that wait. */
	public int count(@Nullable UnitCode desk) {
		SqlConditions query = new SqlConditions("SELECT count(*)" + WAITING, district()).andIfPresent("desk = ?",
				value(desk));
		return this.jdbc.sql(query.sql()).params(query.values()).query(Integer.class).single();
	}

	/** Removes one that waits, and returns it; empty when somebody else was quicker. */
	public Optional<HeldFiling> take(UUID id, @Nullable UnitCode desk) {
		SqlConditions query = new SqlConditions("DELETE" + WAITING, district()).and("id = ?", id)
			.andIfPresent("desk = ?", value(desk))
			.end("RETURNING " + COLUMNS);
		return this.jdbc.sql(query.sql()).params(query.values()).query((row, number) -> read(row)).optional();
	}

	/** Marks one that waits as spam. Returns false when somebody else was quicker. */
	public boolean mark(UUID id, @Nullable UnitCode desk, HeldFiling.Spam spam) {
		String unit = value(desk);
		return this.jdbc.sql("""
				UPDATE complaints_held_filing SET spam_reason = ?, spam_at = ?
				WHERE tenant_id = ? AND id = ? AND spam_at IS NULL AND withdrawn_at IS NULL
				  AND (?::text IS NULL OR desk = ?)""")
			.params(spam.reason(), time(spam.at()), district(), id)
			.param(unit)
			.param(unit)
			.update() == 1;
	}

	/**
	 * Marks one that waits as taken back, and replaces what it says. Returns false when
	 * the desk was quicker.
	 * @param left what answers the tracking code from now on
	 */
	public boolean withdraw(UUID id, byte[] left, Instant at) {
		return this.jdbc.sql("""
				UPDATE complaints_held_filing SET content = ?, withdrawn_at = ?
				WHERE tenant_id = ? AND id = ? AND spam_at IS NULL AND withdrawn_at IS NULL""")
			.params(left, time(at), district(), id)
			.update() == 1;
	}

	private static HeldFiling read(ResultSet row) throws SQLException {
		String desk = row.getString("desk");
		String reason = row.getString("spam_reason");
		OffsetDateTime withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
		return new HeldFiling(Objects.requireNonNull(row.getObject("id", UUID.class)), row.getBytes("code_hash"),
				row.getBytes("content"), new PlaceCode(row.getString("place_code")),
				(desk == null) ? null : new UnitCode(desk), instant(row, "received_at"),
				(reason == null) ? null : new HeldFiling.Spam(reason, instant(row, "spam_at")),
				(withdrawn == null) ? null : withdrawn.toInstant());
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class)).toInstant();
	}

	private static OffsetDateTime time(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	private static @Nullable String value(@Nullable UnitCode unit) {
		return (unit == null) ? null : unit.value();
	}

	private static int district() {
		return BoundDistrict.required().value();
	}

}
