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
import io.micrometer.core.instrument.MeterRegistry;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.kernel.SqlConditions;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The held filings of the bound district. A unit sees its own; the district sees all.
 */
@Repository
@EnableConfigurationProperties(HeldFilingBounds.class)
public class HeldFilings {

	private static final String COLUMNS = "id, code_hash, content, place_code, desk, received_at, spam_reason, "
			+ "spam_at, withdrawn_at";

	private static final String WAITING = " FROM complaints_held_filing WHERE tenant_id = ? AND spam_at IS NULL "
			+ "AND withdrawn_at IS NULL";

	private static final String USAGE = """
			SELECT count(*) FILTER (WHERE spam_at IS NULL AND withdrawn_at IS NULL) AS waiting,
			  count(*) FILTER (WHERE origin = ?) AS of_origin, count(*) AS kept,
			  coalesce(sum(octet_length(content) + photo_bytes), 0) AS bytes,
			  coalesce(sum(octet_length(content) + photo_bytes)
			    FILTER (WHERE spam_at IS NULL AND withdrawn_at IS NULL), 0) AS waiting_bytes
			FROM complaints_held_filing WHERE tenant_id = ?""";

	/** Makes room at the cost of those that nobody waits for. */
	private static final String FORGET_OLDEST = """
			DELETE FROM complaints_held_filing WHERE tenant_id = ? AND id IN (
			  SELECT id FROM complaints_held_filing
			  WHERE tenant_id = ? AND (spam_at IS NOT NULL OR withdrawn_at IS NOT NULL)
			  ORDER BY withdrawn_at IS NULL, coalesce(withdrawn_at, spam_at), id LIMIT ?)""";

	private static final int BATCH = 100;

	private final JdbcClient jdbc;

	private final HeldFilingBounds bounds;

	private final MeterRegistry meters;

	HeldFilings(JdbcClient jdbc, HeldFilingBounds bounds, MeterRegistry meters) {
		this.jdbc = jdbc;
		this.bounds = bounds;
		this.meters = meters;
	}

	/**
	 * Keeps a filing. When the district holds too many, the oldest that were decided go.
	 * Requests at the same time may together exceed a bound by a few.
	 * @param origin a text that stands for the network address
	 * @param photoBytes the size of its photos
	 * @throws TooManyHeldFilings if too many wait, of the district or of the address
	 */
	public void keep(HeldFiling filing, String origin, long photoBytes) {
		requireRoom(origin, filing.content().length + photoBytes);
		this.jdbc.sql("""
				INSERT INTO complaints_held_filing
				  (tenant_id, id, code_hash, content, place_code, desk, received_at, origin, photo_bytes)
				VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(district(), filing.id(), filing.codeHash(), filing.content(), filing.place().value())
			.param(value(filing.desk()))
			.param(time(filing.receivedAt()))
			.params(origin, photoBytes)
			.update();
	}

	private void requireRoom(String origin, long bytes) {
		Load load = load(origin);
		if (!load.takes(bytes, this.bounds)
				&& this.jdbc.sql(FORGET_OLDEST).params(district(), district(), BATCH).update() > 0) {
			load = load(origin);
		}
		if (load.ofOrigin() >= this.bounds.perAddress() || !load.takes(bytes, this.bounds)) {
			this.meters.counter("yidiantong.held.refused", "district", String.valueOf(district())).increment();
			throw new TooManyHeldFilings();
		}
	}

	private Load load(String origin) {
		return this.jdbc.sql(USAGE)
			.params(origin, district())
			.query((row, number) -> new Load(row.getInt("waiting"), row.getInt("of_origin"), row.getInt("kept"),
					row.getLong("bytes"), row.getLong("waiting_bytes")))
			.single();
	}

	/** How much the district holds. */
	@Transactional(readOnly = true)
	public HeldFilingUsage usage() {
		Load load = load("");
		double share = Math.max((double) load.waiting() / this.bounds.perDistrict(),
				(double) load.waitingBytes() / this.bounds.bytesPerDistrict().toBytes());
		return new HeldFilingUsage(load.waiting(), load.kept() - load.waiting(), load.bytes(), share);
	}

	/** Deletes those that were marked as spam or taken back before a time. */
	@Transactional
	public void forgetDecided(Instant before) {
		this.jdbc.sql("DELETE FROM complaints_held_filing WHERE tenant_id = ? AND (spam_at < ? OR withdrawn_at < ?)")
			.params(district(), time(before), time(before))
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

	/** Finds one that waits. */
	public Optional<HeldFiling> findWaiting(UUID id, @Nullable UnitCode desk) {
		SqlConditions query = new SqlConditions("SELECT " + COLUMNS + WAITING, district()).and("id = ?", id)
			.andIfPresent("desk = ?", value(desk));
		return this.jdbc.sql(query.sql()).params(query.values()).query((row, number) -> read(row)).optional();
	}

	/** Removes one that waits, and returns it; empty when somebody else was quicker. */
	public Optional<HeldFiling> take(UUID id, @Nullable UnitCode desk) {
		SqlConditions query = new SqlConditions("DELETE" + WAITING, district()).and("id = ?", id)
			.andIfPresent("desk = ?", value(desk))
			.end("RETURNING " + COLUMNS);
		return this.jdbc.sql(query.sql()).params(query.values()).query((row, number) -> read(row)).optional();
	}

	/**
	 * Marks one that waits as spam; its photos are to be removed. Returns false when
	 * somebody else was quicker.
	 */
	public boolean mark(UUID id, @Nullable UnitCode desk, HeldFiling.Spam spam) {
		String unit = value(desk);
		return this.jdbc.sql("""
				UPDATE complaints_held_filing SET spam_reason = ?, spam_at = ?, origin = NULL, photo_bytes = 0
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
				UPDATE complaints_held_filing SET content = ?, withdrawn_at = ?, origin = NULL, photo_bytes = 0
				WHERE tenant_id = ? AND id = ? AND spam_at IS NULL AND withdrawn_at IS NULL""")
			.params(left, time(at), district(), id)
			.update() == 1;
	}

	/** What is kept. */
	private record Load(int waiting, int ofOrigin, int kept, long bytes, long waitingBytes) {

		boolean takes(long more, HeldFilingBounds bounds) {
			return this.kept < bounds.perDistrict() && this.bytes + more <= bounds.bytesPerDistrict().toBytes();
		}

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
