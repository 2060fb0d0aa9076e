package org.yidiantong.eventlog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.yidiantong.kernel.RowTimes;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

/**
 * Reads the numbered entries of the bound district's log.
 */
@Repository
class LogEntries {

	private static final String AFTER = """
			SELECT p.position, e.tenant_id, e.id, e.type, e.subject, e.subject_version, e.occurred_at, e.recorded_at,
			  e.data
			FROM eventlog_position p JOIN eventlog_event e ON e.tenant_id = p.tenant_id AND e.id = p.event_id
			WHERE p.tenant_id = ? AND p.position > ? ORDER BY p.position LIMIT ?""";

	private final JdbcClient jdbc;

	private final Sequencer sequencer;

	LogEntries(JdbcClient jdbc, Sequencer sequencer) {
		this.jdbc = jdbc;
		this.sequencer = sequencer;
	}

	/**
	 * Numbers new entries and reads, so that a reader sees everything that was committed.
	 */
	@Transactional
	public List<LogEntry> after(long position, int limit) {
		int district = BoundDistrict.required().value();
		if (position < 0 || position > this.sequencer.number(district)) {
			throw new PositionUnknown(position);
		}
		return this.jdbc.sql(AFTER).params(district, position, limit).query((row, number) -> entry(row)).list();
	}

	/** Numbers new entries and returns the last position. */
	@Transactional
	public long last() {
		return this.sequencer.number(BoundDistrict.required().value());
	}

	private static LogEntry entry(ResultSet row) throws SQLException {
		return new LogEntry(row.getLong("position"), row.getObject("id", UUID.class),
				new EventType(row.getString("type")), new DistrictCode(row.getInt("tenant_id")),
				row.getString("subject"), row.getInt("subject_version"), RowTimes.required(row, "occurred_at"),
				RowTimes.required(row, "recorded_at"), row.getString("data"));
	}

}
