package org.yidiantong.bench;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.sql.DataSource;

import org.yidiantong.Yidiantong;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Measures the search over many districts: the statements of the index as the
 * application's role under row-level security, and the same as the owner, who bypasses
 * it. It starts an application in {@code target/bench-home}. The districts are invented.
 */
final class SearchBenchmark {

	private static final int FIRST = 900000;

	private static final String GRAMS = "SELECT entries FROM checklist_search_gram WHERE tenant_id = ? AND gram = ANY (?)";

	private static final String ENTRIES = """
			SELECT number, kind, version, code, name, hint, lines FROM checklist_search_entry
			WHERE tenant_id = ? AND number = ANY (?) AND version IN ('', ?) ORDER BY number""";

	private final PrintStream out;

	SearchBenchmark(PrintStream out) {
		this.out = out;
	}

	/**
	 * Runs the benchmark.
	 * @param items number of items in all districts
	 * @param searches measured searches of each role, after a third as many to warm up
	 */
	void run(int districts, int items, int searches) throws SQLException {
		try (ConfigurableApplicationContext context = start()) {
			FlywayConnectionDetails details = context.getBean(FlywayConnectionDetails.class);
			DataSource owner = new DriverManagerDataSource(details.getJdbcUrl(), details.getUsername(),
					details.getPassword());
			try (Connection bypassing = owner.getConnection();
					Connection separated = context.getBean(DataSource.class).getConnection()) {
				fill(bypassing, districts, items / districts + 1);
				bypassing.setAutoCommit(false);
				separated.setAutoCommit(false);
				explain(separated);
				Times with = new Times();
				Times without = new Times();
				for (int i = -searches / 3; i < searches; i++) {
					int district = FIRST + Math.floorMod(i * 37, districts);
					with.add(search(separated, district), i);
					without.add(search(bypassing, district), i);
				}
				this.out.printf(Locale.ROOT, "median under row-level security %.3f ms, bypassing %.3f ms, ratio %.3f%n",
						with.median(), without.median(), with.median() / without.median());
			}
		}
	}

	private ConfigurableApplicationContext start() {
		SpringApplication application = new SpringApplication(Yidiantong.class);
		List<ApplicationContextInitializer<?>> initializers = new ArrayList<>(application.getInitializers());
		initializers.removeIf((each) -> each.getClass().getName().startsWith(Yidiantong.class.getPackageName()));
		application.setInitializers(initializers);
		return application.run("--yidiantong.home=target/bench-home", "--server.port=0");
	}

	/** Copies the index of a published district to each invented one, its items only. */
	private void fill(Connection owner, int districts, int items) throws SQLException {
		try (Statement statement = owner.createStatement()) {
			for (String table : List.of("checklist_search_entry", "checklist_search_gram")) {
				statement.execute("DELETE FROM " + table + " WHERE tenant_id >= " + FIRST);
			}
			statement.execute(
					"""
							INSERT INTO checklist_search_entry (tenant_id, number, kind, version, code, name, hint, lines)
							SELECT d, e.number, e.kind, e.version, e.code, e.name, e.hint, e.lines
							FROM checklist_search_entry e, generate_series(%d, %d) d WHERE e.tenant_id = 341503 AND e.number <= %d"""
						.formatted(FIRST, FIRST + districts - 1, items));
			statement.execute("""
					INSERT INTO checklist_search_gram (tenant_id, gram, entries)
					SELECT d, g.gram, g.entries FROM checklist_search_gram g, generate_series(%d, %d) d
					WHERE g.tenant_id = 341503 AND g.entries[1] <= %d""".formatted(FIRST, FIRST + districts - 1,
					items));
			statement.execute("VACUUM ANALYZE checklist_search_entry");
			statement.execute("VACUUM ANALYZE checklist_search_gram");
			try (ResultSet counted = statement.executeQuery("""
					SELECT count(*), count(DISTINCT tenant_id) FROM checklist_search_entry
					WHERE tenant_id >= %d AND kind = 'ITEM'""".formatted(FIRST))) {
				counted.next();
				this.out.printf("%d items of %d districts%n", counted.getInt(1), counted.getInt(2));
			}
		}
	}

	private void explain(Connection connection) throws SQLException {
		bind(connection, FIRST);
		for (String sql : List.of(GRAMS, ENTRIES)) {
			try (PreparedStatement statement = connection.prepareStatement("EXPLAIN " + sql)) {
				statement.setInt(1, FIRST);
				if (sql.equals(GRAMS)) {
					statement.setArray(2, connection.createArrayOf("text", new String[] { "低保" }));
				}
				else {
					statement.setArray(2, connection.createArrayOf("integer", new Integer[] { 16 }));
					statement.setString(3, "2021.1");
				}
				try (ResultSet plan = statement.executeQuery()) {
					while (plan.next()) {
						this.out.println(plan.getString(1));
					}
				}
			}
		}
		connection.rollback();
	}

	/** A search for 低保; returns its duration in nanoseconds. */
	private static long search(Connection connection, int district) throws SQLException {
		bind(connection, district);
		long start = System.nanoTime();
		List<Integer> numbers = new ArrayList<>();
		try (PreparedStatement grams = connection.prepareStatement(GRAMS)) {
			grams.setInt(1, district);
			grams.setArray(2, connection.createArrayOf("text", new String[] { "低保" }));
			try (ResultSet rows = grams.executeQuery()) {
				while (rows.next()) {
					numbers.addAll(List.of((Integer[]) rows.getArray(1).getArray()));
				}
			}
		}
		int found = 0;
		try (PreparedStatement entries = connection.prepareStatement(ENTRIES)) {
			entries.setInt(1, district);
			entries.setArray(2, connection.createArrayOf("integer", numbers.toArray()));
			entries.setString(3, "2021.1");
			try (ResultSet rows = entries.executeQuery()) {
				while (rows.next()) {
					found++;
				}
			}
		}
		long time = System.nanoTime() - start;
		connection.rollback();
		if (found == 0) {
			throw new IllegalStateException("Nothing was found in " + district);
		}
		return time;
	}

	private static void bind(Connection connection, int district) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute("SET LOCAL app.tenant = " + district);
		}
	}

	/** Durations of the searches of one role. */
	private static final class Times {

		private final List<Long> nanos = new ArrayList<>();

		void add(long time, int number) {
			if (number >= 0) {
				this.nanos.add(time);
			}
		}

		double median() {
			return BenchTimes.at(this.nanos.stream().sorted().toList(), 0.5);
		}

	}

}
