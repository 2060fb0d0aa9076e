package org.yidiantong.bench.floor;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.yidiantong.bench.BenchApplication;
import org.yidiantong.checklist.ChecklistSearch;
import org.yidiantong.checklist.finding.SearchQuery;
import org.yidiantong.complaints.ComplaintInspection;
import org.yidiantong.complaints.ComplaintManagement;
import org.yidiantong.complaints.FileComplaint;
import org.yidiantong.complaints.inspection.ComplaintFilter;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Compares the application with its floor: the statements that it sends, sent again by
 * plain JDBC. Filing a complaint is compared with its own statements in one transaction,
 * and reading under row-level security with the same statements sent by a role that
 * passes it by. Both take turns, so that whatever disturbs the machine disturbs both.
 */
public final class FloorBenchmark {

	private static final int PLACES = 4;

	private static final int LINES = 20;

	private final PrintStream out;

	private final StatementRecorder recorder = new StatementRecorder();

	public FloorBenchmark(PrintStream out) {
		this.out = out;
	}

	public void run(FloorOptions options) throws SQLException, ExecutionException, InterruptedException {
		DistrictCode district = new DistrictCode(Integer.parseInt(options.district()));
		try (ConfigurableApplicationContext context = BenchApplication.start(options.home(),
				(added) -> added.getBeanFactory().addBeanPostProcessor(this.recorder),
				"--spring.profiles.active=" + options.profile())) {
			JdbcConnectionDetails runtime = context.getBean(JdbcConnectionDetails.class);
			FlywayConnectionDetails owner = context.getBean(FlywayConnectionDetails.class);
			intake(context.getBean(ComplaintManagement.class), runtime, district, options);
			ComplaintInspection list = context.getBean(ComplaintInspection.class);
			ChecklistSearch search = context.getBean(ChecklistSearch.class);
			Actor actor = Actor.client(UUID.randomUUID(), "bench", district, EnumSet.allOf(Permission.class));
			read("list of complaints", runtime, owner, options, BoundDistrict.call(district, () -> this.recorder
				.during(() -> list.list(actor, ComplaintFilter.ALL, new PageRequest(LINES, null)))));
			read("search for 低保", runtime, owner, options,
					BoundDistrict.call(district, () -> this.recorder.during(() -> search.find(SearchQuery.of("低保")))));
		}
	}

	private void intake(ComplaintManagement complaints, JdbcConnectionDetails runtime, DistrictCode district,
			FloorOptions options) throws ExecutionException, InterruptedException {
		FloorTimes door = new FloorTimes();
		FloorTimes floor = new FloorTimes();
		ExecutorService threads = Executors.newFixedThreadPool(options.clients());
		try {
			List<Future<?>> all = new ArrayList<>();
			for (int client = 0; client < options.clients(); client++) {
				String place = "%s100-V%02d".formatted(district, client % PLACES + 1);
				all.add(threads.submit(() -> BoundDistrict.run(district,
						() -> pairs(complaints, runtime, place, options.pairs(), door, floor))));
			}
			for (Future<?> each : all) {
				each.get();
			}
		}
		finally {
			threads.shutdownNow();
		}
		door.print("intake by the door", this.out);
		floor.print("its statements alone", this.out);
		this.out.printf(Locale.ROOT, "intake / floor: %.3f (by means), %.3f (by medians)%n", floor.mean() / door.mean(),
				floor.median() / door.median());
	}

	private void pairs(ComplaintManagement complaints, JdbcConnectionDetails runtime, String place, int pairs,
			FloorTimes door, FloorTimes floor) {
		RecordedStatements first = this.recorder.during(() -> complaints.file(complaint(place)));
		RecordedStatements second = this.recorder.during(() -> complaints.file(complaint(place)));
		if (!first.isAlike(second)) {
			throw new IllegalStateException("Two filings did not send the same statements");
		}
		try (Connection connection = connect(runtime.getJdbcUrl(), runtime.getUsername(), runtime.getPassword())) {
			for (int pair = -pairs / 2; pair < pairs; pair++) {
				boolean measured = pair >= 0;
				door.time(measured, () -> complaints.file(complaint(place)));
				floor.time(measured, () -> first.send(connection, second));
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void read(String what, JdbcConnectionDetails runtime, FlywayConnectionDetails owner, FloorOptions options,
			RecordedStatements statements) throws SQLException {
		FloorTimes secured = new FloorTimes();
		FloorTimes bypassing = new FloorTimes();
		try (Connection one = connect(runtime.getJdbcUrl(), runtime.getUsername(), runtime.getPassword());
				Connection other = connect(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword())) {
			for (int time = -options.pairs() / 2; time < options.pairs(); time++) {
				boolean measured = time >= 0;
				secured.time(measured, () -> statements.send(one, statements));
				bypassing.time(measured, () -> statements.send(other, statements));
			}
		}
		secured.print(what + ", row-level security", this.out);
		bypassing.print(what + ", bypassing", this.out);
		this.out.printf(Locale.ROOT,
				"%s under row-level security / bypassing: %.3f times as long (by means), %.3f"
						+ " (by medians), %d statements%n",
				what, secured.mean() / bypassing.mean(), secured.median() / bypassing.median(), statements.size());
	}

	private static Connection connect(String url, String user, String password) throws SQLException {
		Connection connection = DriverManager.getConnection(url, user, password);
		connection.setAutoCommit(false);
		return connection;
	}

	private static FileComplaint complaint(String place) {
		return new FileComplaint(UUID.randomUUID().toString(), "B33", place, "两家为排水的事说不拢，请来调解。", null, true, null);
	}

}
