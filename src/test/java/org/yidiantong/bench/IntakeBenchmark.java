package org.yidiantong.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.yidiantong.complaints.ComplaintManagement;
import org.yidiantong.complaints.FileComplaint;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * Measures the cost of the event when a complaint is filed. It starts an application in
 * {@code target/bench-home}. Clients file complaints through the module's door, every
 * second one without its event, and the times are compared. Disturbances of the machine
 * affect both alike.
 */
final class IntakeBenchmark {

	private static final DistrictCode DISTRICT = new DistrictCode(341503);

	private static final int PLACES = 16;

	private final PrintStream out;

	private final EventSwitch events = new EventSwitch();

	private final Times with = new Times();

	private final Times without = new Times();

	IntakeBenchmark(PrintStream out) {
		this.out = out;
	}

	/**
	 * Runs the benchmark.
	 * @param clients number of concurrent clients
	 * @param pairs measured pairs of filings for each client, after half as many to warm
	 * up
	 */
	void run(int clients, int pairs) throws ExecutionException, InterruptedException {
		try (ConfigurableApplicationContext context = start()) {
			ComplaintManagement complaints = context.getBean(ComplaintManagement.class);
			work(clients, pairs / 2, complaints);
			this.with.forget();
			this.without.forget();
			work(clients, pairs, complaints);
		}
		this.with.print("with its event", this.out);
		this.without.print("without", this.out);
		this.out.printf(Locale.ROOT, "intake with its event / without: %.3f (by means), %.3f (by medians)%n",
				this.without.mean() / this.with.mean(), this.without.median() / this.with.median());
	}

	private ConfigurableApplicationContext start() {
		return BenchApplication.start("target/bench-home",
				(context) -> context.getBeanFactory().addBeanPostProcessor(this.events));
	}

	private void work(int clients, int pairs, ComplaintManagement complaints)
			throws ExecutionException, InterruptedException {
		ExecutorService threads = Executors.newFixedThreadPool(clients);
		try {
			List<Future<?>> all = new ArrayList<>();
			for (int client = 0; client < clients; client++) {
				int place = client % PLACES + 1;
				all.add(threads.submit(() -> BoundDistrict.run(DISTRICT, () -> repeat(place, pairs, complaints))));
			}
			for (Future<?> each : all) {
				each.get();
			}
		}
		finally {
			threads.shutdownNow();
		}
	}

	private void repeat(int place, int pairs, ComplaintManagement complaints) {
		for (int pair = 0; pair < pairs; pair++) {
			this.with.time(() -> complaints.file(complaint(place)));
			this.without.time(() -> this.events.without(() -> complaints.file(complaint(place))));
		}
	}

	private static FileComplaint complaint(int place) {
		return new FileComplaint(UUID.randomUUID().toString(), "B33", "341503100-V%02d".formatted(place),
				"两家为排水的事说不拢，请来调解。", null, true, null);
	}

	/** Durations of filings of one kind. */
	private static final class Times {

		private final List<Long> nanos = new ArrayList<>();

		void time(Runnable filing) {
			long start = System.nanoTime();
			filing.run();
			add(System.nanoTime() - start);
		}

		private synchronized void add(long time) {
			this.nanos.add(time);
		}

		synchronized void forget() {
			this.nanos.clear();
		}

		double mean() {
			return this.nanos.stream().mapToLong(Long::longValue).average().orElseThrow() / 1_000_000;
		}

		double median() {
			return BenchTimes.at(this.nanos.stream().sorted().toList(), 0.5);
		}

		void print(String kind, PrintStream out) {
			out.printf(Locale.ROOT, "%-15s %7d filings, mean %6.2f ms, median %6.2f ms%n", kind, this.nanos.size(),
					mean(), median());
		}

	}

}
