package org.yidiantong.reporting;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Copies of the application that make a report are killed in the middle of it, as
 * processes are: by SIGKILL. Another copy makes it to its end.
 * {@code mvn test -Dtest=KilledReportJobTests -Dyidiantong.kills=10} kills ten times;
 * {@code -Dyidiantong.seed=…} repeats the moments of a run.
 */
@SpringBootTest(properties = "yidiantong.business-time.start=2021-09-06")
@Import({ PlayedDistrict.class, QuietPool.class })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledReportJobTests {

	private static final int KILLS = Integer.getInteger("yidiantong.kills", 10);

	private static final long SEED = Long.getLong("yidiantong.seed", System.nanoTime());

	/** As many are started ahead as there is work for two cores. */
	private static final int AHEAD = 2;

	private static final AskReport ASKED = new AskReport(null, null, null, "2021-Q4");

	private static final List<RunStep> STEPS = List.of(RunStep.CATCH_UP, RunStep.FIGURES, RunStep.WORKBOOK);

	private final Deque<ReportProcess> children = new ArrayDeque<>();

	private final List<ReportProcess> started = new ArrayList<>();

	@Value("${yidiantong.home}")
	private Path home;

	@Autowired
	private PlayedDistrict district;

	@Autowired
	private ReportManagement reports;

	@Autowired
	private Reports rows;

	@Autowired
	private WorkbookStep workbooks;

	@Autowired
	private ReportRunner runner;

	@Autowired
	private Leases leases;

	@Autowired
	private ReportingRole role;

	@Autowired
	private Job job;

	@Autowired
	private JobOperator operator;

	@Autowired
	private JobRepository jobs;

	@Autowired
	private JdbcClient jdbc;

	private DistrictCode code = new DistrictCode(348_100);

	private ReportRunner later = this.runner;

	@BeforeAll
	void plays() {
		this.code = this.district.begin();
		this.district.plan(20210906, 60, 95);
		this.district.playTo(Instant.parse("2021-12-15T15:00:00Z"));
		Clock afterTheLease = Clock.offset(Clock.systemUTC(), ReportRunner.LEASE.plusSeconds(5));
		this.later = new ReportRunner(this.leases, this.rows, this.role, this.job, this.operator, this.jobs,
				afterTheLease);
	}

	@AfterEach
	void endsChildren() throws InterruptedException {
		for (ReportProcess child : this.started) {
			child.close();
		}
		this.started.clear();
		this.children.clear();
	}

	@Test
	void endsTheSameWhereverTheProcessIsKilled() throws Exception {
		long begun = System.nanoTime();
		Random random = new Random(SEED);
		Duration undisturbed = undisturbed();
		String hash = find(report(ASKED)).contentHash();
		List<String> struck = new ArrayList<>();
		for (int attempt = 0; struck.size() < KILLS && attempt < 2 * KILLS; attempt++) {
			UUID id = request(ASKED);
			Moment moment = moment(attempt, random, undisturbed);
			kill(id, moment);
			RunStep step = find(id).step();
			if (find(id).state() == ReportState.RUNNING && step != RunStep.WAITING) {
				struck.add(step + " " + moment);
			}
			endsUndisturbed(id, hash);
		}
		System.out.printf("%d kills in %d s, seed %d, a run takes %d ms: %s%n", struck.size(),
				Duration.ofNanos(System.nanoTime() - begun).toSeconds(), SEED, undisturbed.toMillis(), struck);
		assertThat(struck).hasSize(KILLS);
	}

	/** How long a fresh copy takes. */
	private Duration undisturbed() {
		ReportProcess child = child();
		UUID id = request(ASKED);
		long begun = System.nanoTime();
		child.tell("run " + id);
		child.done();
		assertThat(find(id).state()).isEqualTo(ReportState.DONE);
		return Duration.ofNanos(System.nanoTime() - begun);
	}

	/** Every third when a step shows, the others spread over the whole run. */
	private static Moment moment(int attempt, Random random, Duration whole) {
		if (attempt % 3 == 2) {
			return new Moment(STEPS.get(attempt / 3 % STEPS.size()), Duration.ofMillis(random.nextInt(20)));
		}
		double share = ((attempt % KILLS) + random.nextDouble()) / KILLS;
		return new Moment(RunStep.WAITING, Duration.ofNanos((long) (share * whole.toNanos())));
	}

	private void kill(UUID id, Moment moment) throws InterruptedException {
		ReportProcess child = child();
		child.tell("run " + id);
		if (moment.step() != RunStep.WAITING) {
			untilItShows(id, moment.step());
		}
		child.leave(moment.after());
		child.kill();
	}

	private void untilItShows(UUID id, RunStep step) {
		while (find(id).step().compareTo(step) < 0) {
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
		}
	}

	/** Not before the lease has run out, and then as if nobody had been there. */
	private void endsUndisturbed(UUID id, String hash) {
		ReportView left = find(id);
		runWaiting(this.runner);
		if (left.state() == ReportState.RUNNING && left.step() != RunStep.WAITING) {
			assertThat(find(id)).as("while its lease runs").isEqualTo(left);
		}
		runWaiting(this.later);
		ReportView view = find(id);
		assertThat(view.state()).isEqualTo(ReportState.DONE);
		assertThat(view.contentHash()).isEqualTo(hash);
		assertThat(file(id)).isEqualTo(written(id));
		assertThat(executionsLeft(id)).isEmpty();
	}

	/** What the workbook of a report is when nobody disturbs. */
	private byte[] written(UUID id) {
		return this.district.in(() -> this.role.call(() -> this.workbooks
			.write(this.rows.frozen(id).orElseThrow().reading(), this.rows.find(id).orElseThrow())));
	}

	private byte[] file(UUID id) {
		return this.district.in(() -> this.reports.workbook(this.district.actor(), id));
	}

	private List<String> executionsLeft(UUID id) {
		return this.jdbc.sql("""
				SELECT e.status || ' ' || coalesce(s.step_name || ' ' || s.status, '')
				FROM reporting_batch_job_execution e
				JOIN reporting_batch_job_execution_params p ON p.job_execution_id = e.job_execution_id
				LEFT JOIN reporting_batch_step_execution s ON s.job_execution_id = e.job_execution_id
				WHERE p.parameter_name = 'id' AND p.parameter_value = ?
				AND (e.status NOT IN ('COMPLETED', 'FAILED') OR s.status NOT IN ('COMPLETED', 'FAILED'))""")
			.param(id.toString())
			.query(String.class)
			.list();
	}

	private ReportProcess child() {
		while (this.children.size() <= AHEAD - 1) {
			ReportProcess one = ReportProcess.start(this.home, this.code);
			this.started.add(one);
			this.children.add(one);
		}
		ReportProcess child = this.children.remove().ready();
		ReportProcess next = ReportProcess.start(this.home, this.code);
		this.started.add(next);
		this.children.add(next);
		return child;
	}

	private UUID request(AskReport asked) {
		return this.district.in(() -> this.reports.request(this.district.actor(), asked));
	}

	private UUID report(AskReport asked) {
		UUID id = request(asked);
		runWaiting(this.runner);
		return id;
	}

	private void runWaiting(ReportRunner who) {
		this.district.in(() -> {
			who.runWaiting();
			return true;
		});
	}

	private ReportView find(UUID id) {
		return this.district.in(() -> this.reports.find(this.district.actor(), id));
	}

	/**
	 * When a run is killed: so long after it began, or after a step shows.
	 */
	private record Moment(RunStep step, Duration after) {

		@Override
		public String toString() {
			return ((this.step == RunStep.WAITING) ? "" : "after " + this.step + " ") + "+" + this.after.toMillis()
					+ " ms";
		}

	}

}
