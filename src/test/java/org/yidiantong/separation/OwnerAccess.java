package org.yidiantong.separation;

import java.util.List;
import java.util.Map;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Looks at the database with the owner's eyes, which row-level security does not cover:
 * the control of every attack.
 */
final class OwnerAccess {

	private final SingleConnectionDataSource dataSource;

	OwnerAccess(FlywayConnectionDetails owner) {
		this.dataSource = new SingleConnectionDataSource(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword(),
				true);
	}

	SingleConnectionDataSource dataSource() {
		return this.dataSource;
	}

	JdbcClient jdbc() {
		return JdbcClient.create(this.dataSource);
	}

	long rows(String table, int district) {
		return jdbc().sql("SELECT count(*) FROM " + table + " WHERE tenant_id = ?")
			.param(district)
			.query(Long.class)
			.single();
	}

	/** One row of a district, as JSON; there must be one. */
	String anyRow(String table, int district) {
		return jdbc().sql("SELECT to_jsonb(t)::text FROM " + table + " t WHERE tenant_id = ? LIMIT 1")
			.param(district)
			.query(String.class)
			.optional()
			.orElseThrow(() -> new AssertionError(district + " has no row in " + table));
	}

	/** What a table holds of a district, as one value that changes with any row. */
	Map<String, Object> fingerprint(List<String> tables, int district) {
		Map<String, Object> prints = new java.util.TreeMap<>();
		for (String table : tables) {
			prints.put(table,
					jdbc()
						.sql("SELECT coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), 'empty') FROM " + table
								+ " t WHERE tenant_id = ?")
						.param(district)
						.query(String.class)
						.single());
		}
		return prints;
	}

}
