package org.yidiantong.eventlog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.yidiantong.kernel.RowTimes;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.ListStatements;
import org.yidiantong.tenancy.DistrictCode;

/**
 * Reads the numbered entries of the bound district's log.
 */
@Repository
class LogEntries {

	private static final String SELECT = """
			SELECT p.position, e.tenant_id, e.id, e.type, e.subject, e.subject_version, e.occurred_at, e.recorded_at,
			  e.data
			FROM eventlog_position p JOIN eventlog_event e ON e.tenant_id = p.tenant_id AND e.id = p.event_id
			WHERE p.tenant_id = ? AND p.position > ?""";

	private static final String AFTER = SELECT + " ORDER BY p.position LIMIT ?";

	private static final String OF_TYPES = SELECT
			+ " AND p.position <= ? AND (? OR e.type = ANY (?)) ORDER BY p.position LIMIT ?";

	private final ListStatements lists;

	private final Sequencer sequencer;

	LogEntries(ListStatements lists, Sequencer sequencer) {
		this.lists = lists;
		this.sequencer = sequencer;
	}

	/**
	 * Numbers new entries and reads, so that a reader sees everything that was committed.
	 */
	@Transactional
	public List<LogEntry> after(long position, int limit) {
		int district = BoundDistrict.required().value();
		long last = this.sequencer.number(district);
		if (position < 0 || position > last) {
			throw new PositionUnknown(position);
		}
		return (position == last) ? List.of()
				: this.lists.of(AFTER).params(district, position, limit).query((row, number) -> entry(row)).list();
	}

	/**
	 * Numbers new entries and reads those of some types from a bounded part of the log.
	 */
	@Transactional
	public LogPart read(long position, Set<String> types, int limit) {
		int district = BoundDistrict.required().value();
		long last = this.sequencer.number(district);
		if (position < 0 || position > last) {
			throw new PositionUnknown(position);
		}
		long scanned = Math.min(last, position + EventLogReader.SCANNED);
		List<LogEntry> entries = this.lists.of(OF_TYPES)
			.params(district, position, scanned, types.isEmpty(), types.toArray(String[]::new), limit)
			.query((row, number) -> entry(row))
			.list();
		long next = (entries.size() < limit) ? scanned : entries.get(limit - 1).position();
		return new LogPart(entries, next, next == last);
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
