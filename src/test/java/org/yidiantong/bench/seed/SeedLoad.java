package org.yidiantong.bench.seed;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Writes the districts in one transaction, each table by one COPY.
 */
final class SeedLoad {

	private static final int BUFFER = 1 << 16;

	/** Copies of complaints lie in the five years before the template. */
	private static final int WEEKS = 260;

	/** Has no common divisor with {@link #WEEKS}: neighbouring copies lie apart. */
	private static final int STEP = 97;

	/** What counts up goes on after the highest number that a copy has. */
	private static final String[] COUNTERS = { """
			UPDATE eventlog_sequencer s SET last_position =
			  (SELECT max(position) FROM eventlog_position p WHERE p.tenant_id = s.tenant_id)
			WHERE tenant_id = ANY (?)""", """
			UPDATE eventlog_cursor c SET position =
			  (SELECT max(position) FROM eventlog_position p WHERE p.tenant_id = c.tenant_id)
			WHERE tenant_id = ANY (?)""", """
			UPDATE complaints_case_number n SET last_number =
			  (SELECT max(substr(case_number, 6)::int) FROM complaints_complaint c WHERE c.tenant_id = n.tenant_id)
			WHERE tenant_id = ANY (?)""" };

	private final Connection database;

	private final SeedTemplate template;

	private final List<SeedDistrict> districts;

	private final StringBuilder buffer = new StringBuilder(2 * BUFFER);

	SeedLoad(Connection database, SeedTemplate template, List<SeedDistrict> districts) {
		this.database = database;
		this.template = template;
		this.districts = districts;
	}

	/** Returns the number of rows. */
	long run() throws SQLException {
		this.database.setAutoCommit(false);
		SeedIndexes indexes = new SeedIndexes(this.database);
		indexes.drop();
		long rows = 0;
		for (SeedTable table : this.template.tables()) {
			CopyIn in = this.database.unwrap(PGConnection.class).getCopyAPI().copyIn(table.copyStatement());
			for (SeedDistrict district : this.districts) {
				write(table, district, in);
			}
			flush(in);
			rows += in.endCopy();
		}
		indexes.create();
		count();
		this.database.commit();
		this.database.setAutoCommit(true);
		try (Statement statement = this.database.createStatement()) {
			statement.execute("ANALYZE");
		}
		return rows;
	}

	private void count() throws SQLException {
		Integer[] codes = this.districts.stream()
			.map((district) -> Integer.valueOf(district.names().code()))
			.toArray(Integer[]::new);
		for (String counter : COUNTERS) {
			try (var statement = this.database.prepareStatement(counter)) {
				statement.setArray(1, this.database.createArrayOf("int4", codes));
				statement.executeUpdate();
			}
		}
	}

	private void write(SeedTable table, SeedDistrict district, CopyIn in) throws SQLException {
		AtomicLong positions = new AtomicLong(this.template.lastPosition());
		SeedCopy original = new SeedCopy(district.names(), 0, 0, 0, this.template.numbers(), positions);
		for (SeedText row : table.fixed()) {
			write(row, original, in);
		}
		for (SeedTable.Owned row : table.complaints()) {
			write(row.text(), original, in);
		}
		for (SeedTable.Owned row : table.disclosures()) {
			write(row.text(), original, in);
		}
		copy(table.complaints(), district.complaints(), this.template.complaints(),
				(index) -> new SeedCopy(district.names(), index, 1 + (index * STEP) % WEEKS, 0, this.template.numbers(),
						positions),
				in);
		copy(table.disclosures(), district.disclosures(), this.template.disclosures(),
				(index) -> new SeedCopy(district.names(), index, 0, index, this.template.numbers(), positions), in);
	}

	/** Copies the template as often as it takes, the last time its first ones only. */
	private void copy(List<SeedTable.Owned> rows, long number, int size, IntFunction<SeedCopy> copies, CopyIn in)
			throws SQLException {
		int index = 1;
		for (long left = rows.isEmpty() ? 0 : number; left > 0; left -= size) {
			SeedCopy copy = copies.apply(index++);
			for (SeedTable.Owned row : rows) {
				if (row.owner() < left) {
					write(row.text(), copy, in);
				}
			}
		}
	}

	private void write(SeedText row, SeedCopy copy, CopyIn in) throws SQLException {
		row.write(this.buffer, copy);
		this.buffer.append('\n');
		if (this.buffer.length() > BUFFER) {
			flush(in);
		}
	}

	private void flush(CopyIn in) throws SQLException {
		byte[] bytes = this.buffer.toString().getBytes(StandardCharsets.UTF_8);
		in.writeToCopy(bytes, 0, bytes.length);
		this.buffer.setLength(0);
	}

}
