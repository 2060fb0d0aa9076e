package org.yidiantong.reporting;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.reporting.figures.ReportPeriod;
import org.yidiantong.reporting.workbook.FilledWorkbook;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.NewId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Repository of the reports of the bound district. A runner holds a report under a lease,
 * measured in system time. Writes of a runner that has lost its lease are refused.
 */
@Repository
class Reports {

	private static final String NEXT_REVISION = """
			SELECT coalesce(max(revision), 0) + 1 FROM reporting_report
			WHERE tenant_id = ? AND report = ? AND from_day = ? AND to_day = ?""";

	/** Inserts nothing while a report of the same period is running. */
	private static final String ADD = """
			INSERT INTO reporting_report (tenant_id, id, report, from_day, to_day, revision, state, step, attempts,
			  requested_by, requested_at)
			VALUES (?, ?, ?, ?, ?, ?, 'RUNNING', 'WAITING', 0, ?, ?)
			ON CONFLICT DO NOTHING""";

	private static final String RUNNING = """
			SELECT id FROM reporting_report
			WHERE tenant_id = ? AND report = ? AND from_day = ? AND to_day = ? AND state = 'RUNNING'""";

	private static final String TAKE = """
			UPDATE reporting_report SET runner = ?, leased_until = ?, attempts = attempts + 1
			WHERE tenant_id = ? AND id = ? AND state = 'RUNNING' AND (leased_until IS NULL OR leased_until < ?)""";

	private static final String HELD = " WHERE tenant_id = ? AND id = ? AND runner = ? AND state = 'RUNNING'";

	private final JdbcClient jdbc;

	Reports(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Adds a report; empty when one of the same kind and period is running. */
	Optional<UUID> add(String report, ReportPeriod period, String by, Instant now) {
		UUID id = NewId.next();
		int revision = this.jdbc.sql(NEXT_REVISION)
			.params(district(), report, period.from(), period.to())
			.query(Integer.class)
			.single();
		int added = this.jdbc.sql(ADD)
			.params(district(), id, report, period.from(), period.to(), revision, by, at(now))
			.update();
		return (added == 1) ? Optional.of(id) : Optional.empty();
	}

	/** The running report of a kind and period. */
	Optional<UUID> running(String report, ReportPeriod period) {
		return this.jdbc.sql(RUNNING)
			.params(district(), report, period.from(), period.to())
			.query(UUID.class)
			.optional();
	}

	/** Unfinished reports whose lease is free. */
	List<UUID> waiting(Instant now) {
		return this.jdbc.sql("""
				SELECT id FROM reporting_report WHERE tenant_id = ? AND state = 'RUNNING'
				AND (leased_until IS NULL OR leased_until < ?) ORDER BY id""")
			.params(district(), at(now))
			.query(UUID.class)
			.list();
	}

	/** Leases a report to a runner; false when another runner holds it. */
	boolean take(UUID id, UUID runner, Instant now, Instant until) {
		return this.jdbc.sql(TAKE).params(runner, at(until), district(), id, at(now)).update() == 1;
	}

	/** Extends a lease. */
	void renew(UUID id, UUID runner, Instant until) {
		held(this.jdbc.sql("UPDATE reporting_report SET leased_until = ?" + HELD)
			.params(at(until), district(), id, runner)
			.update());
	}

	/** Releases a report after a failure, so that it can be leased again at once. */
	void release(UUID id, UUID runner) {
		this.jdbc.sql("UPDATE reporting_report SET leased_until = NULL" + HELD).params(district(), id, runner).update();
	}

	void step(UUID id, UUID runner, RunStep step, Instant until) {
		held(this.jdbc.sql("UPDATE reporting_report SET step = ?, leased_until = ?" + HELD)
			.params(step.name(), at(until), district(), id, runner)
			.update());
	}

	void keepSnapshot(UUID id, UUID runner, ReportSnapshot snapshot) {
		held(this.jdbc
			.sql("UPDATE reporting_report SET content = ?, content_hash = ?, differences = ?, statistics_at = ?" + HELD)
			.params(snapshot.content(), snapshot.hash(), snapshot.differences(), at(snapshot.statisticsAt()),
					district(), id, runner)
			.update());
	}

	void keepWorkbook(UUID id, UUID runner, FilledWorkbook workbook) {
		held(this.jdbc.sql("UPDATE reporting_report SET workbook = ?, warnings = ?" + HELD)
			.params(workbook.bytes(), String.join("\n", workbook.warnings()), district(), id, runner)
			.update());
	}

	/** Ends a report in a final state. */
	void end(UUID id, UUID runner, ReportState state, Instant now) {
		RunStep step = RunStep.FINISHED;
		held(this.jdbc
			.sql("UPDATE reporting_report SET state = ?, step = CASE WHEN ? THEN ? ELSE step END, finished_at = ?"
					+ HELD)
			.params(state.name(), state == ReportState.DONE, step.name(), at(now), district(), id, runner)
			.update());
	}

	Optional<Report> find(UUID id) {
		return this.jdbc.sql("SELECT " + Report.COLUMNS + " FROM reporting_report WHERE tenant_id = ? AND id = ?")
			.params(district(), id)
			.query((row, number) -> Report.of(row))
			.optional();
	}

	/** Lists reports, the newest first, after a given one or from the start. */
	List<Report> list(@Nullable UUID after, int most) {
		return this.jdbc.sql("SELECT " + Report.COLUMNS + """
				 FROM reporting_report WHERE tenant_id = ? AND (?::uuid IS NULL OR id < ?::uuid)
				ORDER BY id DESC LIMIT ?""")
			.params(Arrays.asList(district(), after, after, most))
			.query((row, number) -> Report.of(row))
			.list();
	}

	/** All revisions of the same period, the newest first. */
	List<Report> revisions(Report one) {
		return revisions(one.report(), one.period());
	}

	/** All revisions of a period, the newest first. */
	List<Report> revisions(String report, ReportPeriod period) {
		return this.jdbc.sql("SELECT " + Report.COLUMNS + """
				 FROM reporting_report WHERE tenant_id = ? AND report = ? AND from_day = ? AND to_day = ?
				ORDER BY revision DESC""")
			.params(district(), report, period.from(), period.to())
			.query((row, number) -> Report.of(row))
			.list();
	}

	/** The snapshot of a report; empty until it is taken. */
	/** The reports of a requester that were finished after an instant. */
	List<Report> finishedSince(String by, Instant instant) {
		return this.jdbc.sql("SELECT " + Report.COLUMNS + """
				 FROM reporting_report
				WHERE tenant_id = ? AND requested_by = ? AND state = 'DONE' AND finished_at > ? ORDER BY id""")
			.params(district(), by, at(instant))
			.query((row, number) -> Report.of(row))
			.list();
	}

	Optional<ReportSnapshot> snapshot(UUID id) {
		return this.jdbc.sql("""
				SELECT content, content_hash, differences, statistics_at FROM reporting_report
				WHERE tenant_id = ? AND id = ? AND content IS NOT NULL""")
			.params(district(), id)
			.query((row, number) -> new ReportSnapshot(row.getString(1), row.getString(2), row.getString(3),
					row.getObject(4, OffsetDateTime.class).toInstant()))
			.optional();
	}

	Optional<byte[]> workbook(UUID id) {
		return this.jdbc
			.sql("SELECT workbook FROM reporting_report WHERE tenant_id = ? AND id = ? AND workbook IS NOT NULL")
			.params(district(), id)
			.query((row, number) -> row.getBytes(1))
			.optional();
	}

	/** Reports that are not finished or have failed, the newest first. */
	List<Report> unfinished(int most) {
		return this.jdbc
			.sql("SELECT " + Report.COLUMNS
					+ " FROM reporting_report WHERE tenant_id = ? AND state <> 'DONE' ORDER BY id DESC LIMIT ?")
			.params(district(), most)
			.query((row, number) -> Report.of(row))
			.list();
	}

	private static void held(int updated) {
		if (updated != 1) {
			throw new LeaseLost();
		}
	}

	private static OffsetDateTime at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	private static int district() {
		return BoundDistrict.required().value();
	}

}
