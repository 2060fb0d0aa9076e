package org.yidiantong.complaints.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yidiantong.kernel.RowTimes;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

/**
 * The imports of the bound district. A runner holds a running one under a lease, measured
 * in system time; writes of a runner that has lost it change nothing.
 */
@Repository
class Imports {

	private static final String COLUMNS = """
			SELECT id, file_name, state, row_count, faulty, taken, position, account, uploaded_at, started_at, finished_at
			FROM complaints_import WHERE tenant_id = ?""";

	private static final String ADD = """
			INSERT INTO complaints_import (tenant_id, id, file_name, file_hash, state, row_count, faulty, taken, position,
			  account, uploaded_at)
			VALUES (?, ?, ?, ?, 'READING', 0, 0, 0, 0, ?, ?) ON CONFLICT (tenant_id, file_hash) DO NOTHING""";

	private static final String TAKE = """
			UPDATE complaints_import SET runner = ?, leased_until = ?
			WHERE tenant_id = ? AND id = ? AND state = 'RUNNING' AND (leased_until IS NULL OR leased_until < ?)""";

	private static final String HELD = " WHERE tenant_id = ? AND id = ? AND runner = ? AND state = 'RUNNING'";

	private final JdbcClient jdbc;

	Imports(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Adds a file; false when the district has the same one. */
	boolean add(UUID id, String fileName, byte[] hash, String account, Instant now) {
		return this.jdbc.sql(ADD).params(district(), id, fileName, hash, account, at(now)).update() == 1;
	}

	Optional<ImportView> find(UUID id) {
		return this.jdbc.sql(COLUMNS + " AND id = ?")
			.params(district(), id)
			.query((row, number) -> view(row))
			.optional();
	}

	Optional<ImportView> find(byte[] hash) {
		return this.jdbc.sql(COLUMNS + " AND file_hash = ?")
			.params(district(), hash)
			.query((row, number) -> view(row))
			.optional();
	}

	/** The latest imports, newest first. */
	List<ImportView> latest(int limit) {
		return this.jdbc.sql(COLUMNS + " ORDER BY id DESC LIMIT ?")
			.params(district(), limit)
			.query((row, number) -> view(row))
			.list();
	}

	void checked(UUID id, int rows, int faulty) {
		this.jdbc.sql("""
				UPDATE complaints_import SET state = 'CHECKED', row_count = ?, faulty = ?
				WHERE tenant_id = ? AND id = ? AND state = 'READING'""").params(rows, faulty, district(), id).update();
	}

	/** Starts an import without mistakes; false when it cannot be started. */
	boolean start(UUID id, String by, Instant now) {
		boolean started = this.jdbc.sql("""
				UPDATE complaints_import SET state = 'RUNNING', started_by = ?, started_at = ?
				WHERE tenant_id = ? AND id = ? AND state = 'CHECKED' AND faulty = 0 AND row_count > 0""")
			.params(by, at(now), district(), id)
			.update() == 1;
		if (started) {
			this.jdbc.sql("INSERT INTO complaints_import_run (tenant_id, import_id) VALUES (?, ?)")
				.params(district(), id)
				.update();
		}
		return started;
	}

	/** Deletes an import of which nothing was taken over. */
	boolean discard(UUID id) {
		this.jdbc.sql("""
				DELETE FROM complaints_import_row WHERE tenant_id = ? AND import_id = (
				  SELECT i.id FROM complaints_import i
				  WHERE i.tenant_id = ? AND i.id = ? AND i.state IN ('READING', 'CHECKED'))""")
			.params(district(), district(), id)
			.update();
		return this.jdbc
			.sql("DELETE FROM complaints_import WHERE tenant_id = ? AND id = ? AND state IN ('READING', 'CHECKED')")
			.params(district(), id)
			.update() == 1;
	}

	/** Leases an import to a runner; false when another one holds it. */
	boolean take(UUID id, UUID runner, Instant now, Instant until) {
		return this.jdbc.sql(TAKE).params(runner, at(until), district(), id, at(now)).update() == 1;
	}

	/** Releases it after a failure, so that it can be leased again at once. */
	void release(UUID id, UUID runner) {
		this.jdbc.sql("UPDATE complaints_import SET leased_until = NULL" + HELD)
			.params(district(), id, runner)
			.update();
	}

	/** Records a part that was taken over; false when the lease was lost. */
	boolean progress(UUID id, UUID runner, int taken, int faulty, int position, Instant until) {
		return this.jdbc
			.sql("""
					UPDATE complaints_import SET taken = taken + ?, faulty = faulty + ?, position = ?, leased_until = ?"""
					+ HELD)
			.params(taken, faulty, position, at(until), district(), id, runner)
			.update() == 1;
	}

	void finish(UUID id, UUID runner, Instant now) {
		this.jdbc.sql("UPDATE complaints_import SET state = 'DONE', finished_at = ?, leased_until = NULL" + HELD)
			.params(at(now), district(), id, runner)
			.update();
		this.jdbc.sql("DELETE FROM complaints_import_run WHERE tenant_id = ? AND import_id = ?")
			.params(district(), id)
			.update();
	}

	/** The districts in which imports run. */
	List<DistrictCode> running() {
		return this.jdbc.sql("SELECT DISTINCT tenant_id FROM complaints_import_run ORDER BY tenant_id")
			.query((row, number) -> new DistrictCode(row.getInt("tenant_id")))
			.list();
	}

	/** The imports of the bound district that run, whoever holds them. */
	List<UUID> runningHere() {
		return this.jdbc.sql("SELECT import_id FROM complaints_import_run WHERE tenant_id = ? ORDER BY import_id")
			.param(district())
			.query(UUID.class)
			.list();
	}

	private static ImportView view(ResultSet row) throws SQLException {
		return new ImportView(row.getObject("id", UUID.class), row.getString("file_name"),
				ImportState.valueOf(row.getString("state")), row.getInt("row_count"), row.getInt("faulty"),
				row.getInt("taken"), row.getString("account"), RowTimes.required(row, "uploaded_at"),
				RowTimes.nullable(row, "started_at"), RowTimes.nullable(row, "finished_at"));
	}

	private static Object at(Instant time) {
		return time.atOffset(ZoneOffset.UTC);
	}

	private static int district() {
		return BoundDistrict.required().value();
	}

}
