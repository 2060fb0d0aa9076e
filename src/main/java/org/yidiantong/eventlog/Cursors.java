package org.yidiantong.eventlog;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.yidiantong.tenancy.BoundDistrict;

/**
 * Stores the cursors of the readers of the bound district's log.
 */
@Repository
class Cursors {

	private static final String FIRST = """
			INSERT INTO eventlog_cursor (tenant_id, reader, position) VALUES (?, ?, 0) ON CONFLICT DO NOTHING""";

	private final JdbcClient jdbc;

	Cursors(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns the position up to which a reader has read; 0 initially. */
	@Transactional(readOnly = true)
	public long position(String reader) {
		return this.jdbc.sql("SELECT position FROM eventlog_cursor WHERE tenant_id = ? AND reader = ?")
			.params(BoundDistrict.required().value(), reader)
			.query(Long.class)
			.optional()
			.orElse(0L);
	}

	/** Moves a cursor if it is at the expected position; otherwise returns false. */
	@Transactional
	public boolean move(String reader, long from, long to) {
		this.jdbc.sql(FIRST).params(BoundDistrict.required().value(), reader).update();
		return this.jdbc
			.sql("UPDATE eventlog_cursor SET position = ? WHERE tenant_id = ? AND reader = ? AND position = ?")
			.params(to, BoundDistrict.required().value(), reader, from)
			.update() == 1;
	}

	/** Sets a cursor, whatever its current position. */
	@Transactional
	public void put(String reader, long position) {
		this.jdbc.sql(FIRST).params(BoundDistrict.required().value(), reader).update();
		this.jdbc.sql("UPDATE eventlog_cursor SET position = ? WHERE tenant_id = ? AND reader = ?")
			.params(position, BoundDistrict.required().value(), reader)
			.update();
	}

	/** Deletes a reader's cursor. */
	@Transactional
	public void delete(String reader) {
		this.jdbc.sql("DELETE FROM eventlog_cursor WHERE tenant_id = ? AND reader = ?")
			.params(BoundDistrict.required().value(), reader)
			.update();
	}

}
