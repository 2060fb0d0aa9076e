package org.yidiantong.bench.seed;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.awaitility.Awaitility;
import org.yidiantong.bench.BenchApplication;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/**
 * Fills an installation with districts, complaints and disclosures. The demo plays 裕安区
 * first; then its rows are copied in bulk, under codes and names of other districts, with
 * older days, ids and numbers of their own. All modules get what belongs together,
 * because the application itself has written the template. The same options give the same
 * rows.
 * <p>
 * What is copied can be read, counted and searched, but not opened by a tracking code,
 * and the sealed contacts of copies cannot be read.
 */
public final class SeedBenchmark {

	private static final SeedNames TEMPLATE = new SeedNames("341503", "裕安");

	private final PrintStream out;

	public SeedBenchmark(PrintStream out) {
		this.out = out;
	}

	public void run(SeedOptions options) throws SQLException, IOException {
		try (ConfigurableApplicationContext context = BenchApplication.start(options.home().toString(),
				"--spring.profiles.active=demo")) {
			awaitStories(context);
			stopScheduledWork(context);
			FlywayConnectionDetails owner = context.getBean(FlywayConnectionDetails.class);
			try (Connection database = DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(),
					owner.getPassword())) {
				List<SeedDistrict> districts = load(database, options);
				new SeedRecount(context, database, this.out).run(districts, options.seed());
			}
		}
	}

	/** The stories are played after the start. */
	private static void awaitStories(ConfigurableApplicationContext context) {
		URI readiness = URI.create("http://localhost:" + context.getEnvironment().getProperty("local.server.port")
				+ "/actuator/health/readiness");
		HttpClient client = HttpClient.newHttpClient();
		Awaitility.await()
			.atMost(Duration.ofMinutes(5))
			.until(() -> client.send(HttpRequest.newBuilder(readiness).build(), BodyHandlers.discarding())
				.statusCode() == 200);
	}

	/** It would wait for the tables until it is cancelled. */
	private static void stopScheduledWork(ConfigurableApplicationContext context) {
		context.getBeansOfType(ScheduledTaskHolder.class)
			.values()
			.forEach((each) -> each.getScheduledTasks().forEach(ScheduledTask::cancel));
	}

	private List<SeedDistrict> load(Connection database, SeedOptions options) throws SQLException, IOException {
		long start = System.nanoTime();
		SeedTemplate template = new SeedTemplate(database, TEMPLATE);
		List<SeedDistrict> districts = SeedDistrict.plan(options, template.allComplaints(), template.disclosures());
		long rows = new SeedLoad(database, template, districts).run();
		double seconds = (System.nanoTime() - start) / 1e9;
		this.out.printf(Locale.ROOT, "%d districts, %d rows in %.0f s: %.0f rows/s, database %s%n", districts.size(),
				rows, seconds, rows / seconds, size(database));
		return districts;
	}

	private static String size(Connection database) throws SQLException {
		try (Statement statement = database.createStatement();
				ResultSet size = statement
					.executeQuery("SELECT pg_size_pretty(pg_database_size(current_database()))")) {
			size.next();
			return size.getString(1);
		}
	}

}
