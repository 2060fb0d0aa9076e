package org.yidiantong.reporting.runs;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.reporting.ReportState;
import org.yidiantong.reporting.ReportView;
import org.yidiantong.reporting.RequestReport;
import org.yidiantong.reporting.RunStep;
import org.yidiantong.support.FaultTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Copies of the application that make a report are killed in the middle of it, as
 * processes are: by SIGKILL. Another copy makes it to its end.
 * {@code mvn test -Dtest=KilledReportJobTests -Dyidiantong.kills=20} kills twenty times;
 * {@code -Dyidiantong.seed=…} repeats the moments of a run.
 */
@FaultTest
@SeveralCopies
class KilledReportJobTests {

	private static final int KILLS = Integer.getInteger("yidiantong.kills", 4);

	private static final long SEED = Long.getLong("yidiantong.seed", System.nanoTime());

	private static final RequestReport ASKED = new RequestReport(null, null, null, "2021-Q4");

	private static final List<RunStep> STEPS = List.of(RunStep.WORKBOOK, RunStep.FIGURES, RunStep.CATCH_UP);

	private final Deque<ReportProcess> starting = new ArrayDeque<>();

	@Autowired
	private ReportRuns runs;

	@AfterEach
	void endsWhatWasNotNeeded() throws InterruptedException {
		for (ReportProcess child : this.starting) {
			child.close();
		}
	}

	@Test
	void endsTheSameWhereverTheProcessIsKilled() throws Exception {
		long begun = System.nanoTime();
		Random random = new Random(SEED);
		String hash = this.runs.undisturbed(ASKED).contentHash();
		Duration whole = undisturbed();
		List<String> struck = new ArrayList<>();
		for (int attempt = 0; struck.size() < KILLS && attempt < 2 * KILLS; attempt++) {
			UUID id = this.runs.request(ASKED);
			Moment moment = moment(attempt, random, whole);
			Duration used = kill(id, moment, KILLS - struck.size());
			ReportView left = this.runs.find(id);
			if (left.state() == ReportState.RUNNING && left.step() != RunStep.WAITING) {
				struck.add(left.step() + " " + moment + " (processor " + used.toMillis() + " ms)");
			}
			takesOver(left, hash);
		}
		System.out.printf("%d kills in %d s, seed %d, a run takes %d ms: %s%n", struck.size(),
				Duration.ofNanos(System.nanoTime() - begun).toSeconds(), SEED, whole.toMillis(), struck);
		assertThat(struck).hasSize(KILLS);
	}

	/** How long a fresh copy takes. */
	private Duration undisturbed() throws InterruptedException {
		UUID id = this.runs.request(ASKED);
		try (ReportProcess child = child(KILLS + 1)) {
			long begun = System.nanoTime();
			child.tell("run " + id);
			child.done();
			assertThat(this.runs.find(id).state()).isEqualTo(ReportState.DONE);
			return Duration.ofNanos(System.nanoTime() - begun);
		}
	}

	/** Every second when a step shows, the others spread over the whole run. */
	private static Moment moment(int attempt, Random random, Duration whole) {
		if (attempt % 2 == 1) {
			return new Moment(STEPS.get(attempt / 2 % STEPS.size()), Duration.ofMillis(random.nextInt(20)));
		}
		double share = (attempt % KILLS + 2 * random.nextDouble()) / (KILLS + 1);
		return new Moment(RunStep.WAITING, Duration.ofNanos((long) (share * whole.toNanos())));
	}

	/** How much of a processor the copy had used before. */
	private Duration kill(UUID id, Moment moment, int needed) throws InterruptedException {
		try (ReportProcess child = child(needed)) {
			child.tell("run " + id);
			while (this.runs.find(id).step().compareTo(moment.step()) < 0) {
				LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
			}
			child.leave(moment.after());
			Duration used = child.processor();
			child.kill();
			return used;
		}
	}

	/** Not before the lease has run out, and then as if nobody had been there. */
	private void takesOver(ReportView left, String hash) {
		UUID id = left.id();
		if (left.state() == ReportState.RUNNING && left.step() != RunStep.WAITING) {
			this.runs.run();
			assertThat(this.runs.find(id)).as("while its lease runs").isEqualTo(left);
		}
		this.runs.runLater();
		assertThat(this.runs.find(id).state()).isEqualTo(ReportState.DONE);
		assertThat(this.runs.find(id).contentHash()).isEqualTo(hash);
		assertThat(this.runs.workbook(id)).isEqualTo(this.runs.written(id));
		assertThat(this.runs.left(id)).isEmpty();
	}

	/** One that is ready, while the next one starts. */
	private ReportProcess child(int needed) {
		while (this.starting.size() < Math.min(2, needed)) {
			this.starting.add(this.runs.copy());
		}
		return this.starting.remove().ready();
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
