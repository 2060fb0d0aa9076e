package org.yidiantong.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.yidiantong.bench.floor.FloorBenchmark;
import org.yidiantong.bench.floor.FloorOptions;
import org.yidiantong.bench.seed.SeedBenchmark;
import org.yidiantong.bench.seed.SeedOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

/**
 * The benchmark. With {@code lifecycle} or {@code cases}, clients file, dispatch, answer,
 * close and rate complaints of a running demo over its API until a time or a number is
 * reached. It prints the throughput and the duration of each step. It runs against this
 * machine unless another one is allowed, and the complaints remain in the demo.
 * {@code intake}, {@code floor}, {@code imports} and {@code start} start their own.
 * {@code shield} attacks a running one, {@code sign-in} is its morning rush, and
 * {@code pages} times its pages.
 */
@Command(name = "bench", mixinStandardHelpOptions = true,
		description = "Load on a running demo over its API. The complaints stay in it.")
public final class BenchCommand {

	private static final int MOST_OFFICERS = 380;

	private static final int PAGE_VIEWS = 30;

	private final PrintStream out;

	private final BenchTimes times = new BenchTimes();

	private final AtomicInteger begun = new AtomicInteger();

	private final AtomicInteger done = new AtomicInteger();

	@Spec
	private CommandSpec spec = CommandSpec.create();

	private BenchOptions call = new BenchOptions();

	private BenchApi api = new BenchApi(this.call.url(), this.call.district());

	private BenchCommand(PrintStream out) {
		this.out = out;
	}

	/** Exits with 1 when a step failed and with 2 for invalid usage. */
	public static void main(String[] arguments) {
		int exit = commandLine(System.out).execute(arguments);
		if (exit != 0) {
			System.exit(exit);
		}
	}

	static CommandLine commandLine(PrintStream out) {
		return new CommandLine(new BenchCommand(out));
	}

	@Command(description = "Runs lifecycles for 20 seconds, or as told.", mixinStandardHelpOptions = true)
	int lifecycle(@Mixin BenchOptions options) {
		return run(options.endingByTime());
	}

	@Command(description = "Makes 1000 closed, rated complaints, or as told.", mixinStandardHelpOptions = true)
	int cases(@Mixin BenchOptions options) {
		return run(options.endingByCount());
	}

	@Command(description = "Files complaints in an application of its own, with and without their events.",
			mixinStandardHelpOptions = true)
	int intake(
			@Option(names = "--clients", defaultValue = "8",
					description = "clients at once (default: ${DEFAULT-VALUE})") int clients,
			@Option(names = "--pairs", defaultValue = "1000",
					description = "pairs of filings of each client (default: ${DEFAULT-VALUE})") int pairs)
			throws ExecutionException, InterruptedException {
		if (clients < 1 || pairs < 2) {
			throw new ParameterException(this.spec.commandLine(), "At least one client and two pairs are required");
		}
		new IntakeBenchmark(this.out).run(clients, pairs);
		return 0;
	}

	@Command(description = "Sends the statements of the application again without it, and compares.",
			mixinStandardHelpOptions = true)
	int floor(@Mixin FloorOptions options) throws SQLException, ExecutionException, InterruptedException {
		if (!options.isSound()) {
			throw new ParameterException(this.spec.commandLine(), "Needs a district, a client and two pairs at least");
		}
		new FloorBenchmark(this.out).run(options);
		return 0;
	}

	@Command(description = "Imports historical complaints into an application of its own.",
			mixinStandardHelpOptions = true)
	int imports(@Option(names = "--count", defaultValue = "10000",
			description = "complaints (default: ${DEFAULT-VALUE})") int count) {
		if (count < 1 || count > 100_000) {
			throw new ParameterException(this.spec.commandLine(), "An import has 1 to 100,000 complaints");
		}
		new ImportBenchmark(this.out).run(count);
		return 0;
	}

	@Command(description = "Starts the application and the smallest one with JPA and Flyway, and compares.",
			mixinStandardHelpOptions = true)
	int start(@Option(names = "--rounds", defaultValue = "3",
			description = "starts of each (default: ${DEFAULT-VALUE})") int rounds) throws IOException {
		if (rounds < 1 || rounds > 100) {
			throw new ParameterException(this.spec.commandLine(), "There are 1 to 100 rounds");
		}
		new StartBenchmark(this.out).run(rounds);
		return 0;
	}

	@Command(description = "Fills a home with districts, complaints and disclosures, in bulk.",
			mixinStandardHelpOptions = true)
	int seed(@Mixin SeedOptions options) throws SQLException, IOException {
		if (!options.isSound()) {
			throw new ParameterException(this.spec.commandLine(),
					"A seed has 1 to 10,000 districts and at most 20,000,000 complaints and disclosures");
		}
		new SeedBenchmark(this.out).run(options);
		return 0;
	}

	@Command(description = "Attacks a running demo on this machine in five ways, and tells what honest requests get.",
			mixinStandardHelpOptions = true)
	int shield(@Mixin BenchOptions options) throws InterruptedException {
		BenchOptions asked = options.endingByTime();
		if (!asked.isSound() || asked.seconds() == 0 || !asked.isHere()) {
			throw new ParameterException(this.spec.commandLine(), "Needs a time and an application on this machine");
		}
		new ShieldBenchmark(asked.url(), asked.district(), asked.seconds(), this.out).run();
		return 0;
	}

	@Command(name = "sign-in", mixinStandardHelpOptions = true,
			description = "Signs in all officers of the villages of a running demo on this machine at once.")
	int signIn(@Mixin BenchOptions options) throws InterruptedException {
		BenchOptions asked = options.endingByTime();
		if (!asked.isSound() || !asked.isHere()) {
			throw new ParameterException(this.spec.commandLine(), "Needs an application on this machine");
		}
		this.api = new BenchApi(asked.url(), asked.district());
		List<String> posts = places().stream().map((place) -> "OF-HU-" + place).limit(MOST_OFFICERS).toList();
		new SignInBenchmark(asked.url(), asked.district(), this.out).run(posts);
		return 0;
	}

	@Command(mixinStandardHelpOptions = true,
			description = "Opens the main pages of a running demo on this machine as each of its people.")
	int pages(@Mixin BenchOptions options,
			@Option(names = "--beside", paramLabel = "CODE",
					description = "a second district to compare with") @Nullable String beside)
			throws IOException, InterruptedException {
		BenchOptions asked = options.endingByCount(PAGE_VIEWS);
		if (!asked.isSound() || !asked.isHere() || beside != null && !beside.matches("[0-9]{6}")) {
			throw new ParameterException(this.spec.commandLine(),
					"Needs an application on this machine, codes of districts and a number");
		}
		List<String> districts = (beside == null) ? List.of(asked.district()) : List.of(asked.district(), beside);
		return new PageBenchmark(asked.url(), this.out).run(districts, asked.count()) ? 0 : 1;
	}

	private List<String> places() {
		List<String> places = new ArrayList<>();
		this.api.get("places?limit=500").path("items").forEach((place) -> {
			if (place.path("code").asString().contains("-")) {
				places.add(place.path("code").asString());
			}
		});
		return places;
	}

	private int run(BenchOptions options) {
		if (!options.isSound()) {
			throw new ParameterException(this.spec.commandLine(),
					"Set a limit of time or number; another machine requires --anywhere");
		}
		this.call = options;
		this.api = new BenchApi(options.url(), options.district());
		return run();
	}

	private int run() {
		try {
			List<String> places = places();
			Optional<ProcessorTime> before = processorTime();
			long start = System.nanoTime();
			work(places, start);
			double seconds = (System.nanoTime() - start) / 1e9;
			this.out.printf(Locale.ROOT, "%d lifecycles in %.1f s by %d clients: %.1f/s%n", this.done.get(), seconds,
					this.call.clients(), this.done.get() / seconds);
			this.times.print(this.out);
			before.ifPresent((earlier) -> processorTime().ifPresent((now) -> print(now.since(earlier))));
			return 0;
		}
		catch (IllegalStateException | ExecutionException ex) {
			this.out.println("It failed after " + this.done.get() + " lifecycles: " + ex.getMessage());
			return 1;
		}
	}

	private Optional<ProcessorTime> processorTime() {
		return this.call.isHere() ? ProcessorTime.of(this.call.port()) : Optional.empty();
	}

	private void print(ProcessorTime used) {
		double lifecycles = Math.max(1, this.done.get());
		this.out.printf(Locale.ROOT,
				"processor time per lifecycle: application %.1f ms, PostgreSQL %.1f ms"
						+ " (this machine: %.1f SHA-256 of 64 KiB per ms)%n",
				used.application() / lifecycles, used.postgres() / lifecycles, ProcessorTime.blocksPerMilli());
	}

	/** Each client uses a place of its own, by which it finds its complaints. */
	private void work(List<String> places, long start) throws ExecutionException {
		if (places.size() < this.call.clients()) {
			throw new IllegalStateException("The district has " + places.size() + " places, but each client needs one");
		}
		ExecutorService clients = Executors.newFixedThreadPool(this.call.clients());
		try {
			List<Future<?>> all = new ArrayList<>();
			for (String place : places.subList(0, this.call.clients())) {
				all.add(clients.submit(() -> repeat(place, start)));
			}
			for (Future<?> each : all) {
				each.get();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		finally {
			clients.shutdownNow();
		}
	}

	private void repeat(String place, long start) {
		long end = start + this.call.seconds() * 1_000_000_000L;
		while ((this.call.seconds() == 0 || System.nanoTime() < end)
				&& (this.call.count() == 0 || this.begun.getAndIncrement() < this.call.count())) {
			this.times.time("lifecycle", () -> lifecycle(place));
			this.done.incrementAndGet();
		}
	}

	private String lifecycle(String place) {
		String code = step("file", "complaints",
				Map.of("itemCode", "B33", "placeCode", place, "text", "两家为排水的事说不拢，请来调解。", "anonymous", true),
				Map.of("Idempotency-Key", UUID.randomUUID().toString()))
			.body()
			.path("trackingCode")
			.asString();
		JsonNode filed = this.times.time("find",
				() -> this.api.get("cases?state=SUBMITTED&limit=1&place=" + place).path("items").path(0));
		String path = "cases/" + filed.path("id").asString() + "/";
		String tag = "\"" + filed.path("revision").asInt() + "\"";
		tag = move("accept", path, Map.of(), tag);
		tag = move("dispatch", path, Map.of("note", "请核实情况后依规办理。"), tag);
		tag = move("reply", path, Map.of("text", "已上门调解，双方达成一致。"), tag);
		tag = move("review", path, Map.of("approved", true, "note", "同意。"), tag);
		move("close", path, Map.of(), tag);
		step("rate", "complaints/" + code + "/rating", Map.of("level", 5), Map.of());
		return code;
	}

	private String move(String step, String path, Map<String, ?> body, String tag) {
		return step(step, path + step, body, Map.of("If-Match", tag)).etag();
	}

	private BenchApi.Answer step(String step, String path, Map<String, ?> body, Map<String, String> named) {
		return this.times.time(step, () -> this.api.post(path, body, named));
	}

}
