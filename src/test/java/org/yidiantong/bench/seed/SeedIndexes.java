package org.yidiantong.bench.seed;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes foreign keys and indexes away while rows are loaded, and makes them again from
 * what the database said of them. Primary keys and unique constraints remain, so that no
 * row is there twice.
 */
final class SeedIndexes {

	private static final String FOREIGN_KEYS = """
			SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname),
			       format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
			FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace ORDER BY oid""";

	private static final String INDEXES = """
			SELECT format('DROP INDEX %s', i.indexrelid::regclass), pg_get_indexdef(i.indexrelid)
			FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
			WHERE c.relnamespace = 'public'::regnamespace AND NOT i.indisunique ORDER BY i.indexrelid""";

	private final Connection database;

	private final List<String> again = new ArrayList<>();

	SeedIndexes(Connection database) {
		this.database = database;
	}

	void drop() throws SQLException {
		drop(INDEXES);
		drop(FOREIGN_KEYS);
	}

	void create() throws SQLException {
		try (Statement statement = this.database.createStatement()) {
			statement.execute("SET LOCAL maintenance_work_mem = '512MB'");
			for (String each : this.again) {
				statement.execute(each);
			}
		}
	}

	private void drop(String sql) throws SQLException {
		List<String> drops = new ArrayList<>();
		try (Statement statement = this.database.createStatement()) {
			try (ResultSet rows = statement.executeQuery(sql)) {
				while (rows.next()) {
					drops.add(rows.getString(1));
					this.again.add(rows.getString(2));
				}
			}
			for (String each : drops) {
				statement.execute(each);
			}
		}
	}

}
