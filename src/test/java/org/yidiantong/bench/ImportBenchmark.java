package org.yidiantong.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.springframework.context.ConfigurableApplicationContext;

import org.yidiantong.complaints.imports.ImportManagement;
import org.yidiantong.complaints.imports.ImportState;
import org.yidiantong.complaints.imports.PastComplaints;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.reporting.readmodel.ReadModelManagement;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

/**
 * Measures how long historical complaints take: to read and check their workbook, to take
 * them over, and to be in the figures. It starts an application in
 * {@code target/bench-home}.
 */
final class ImportBenchmark {

	private static final DistrictCode DISTRICT = new DistrictCode(341503);

	private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);

	private static final int DAYS = 700;

	private final PrintStream out;

	ImportBenchmark(PrintStream out) {
		this.out = out;
	}

	void run(int count) {
		try (ConfigurableApplicationContext context = BenchApplication.start("target/bench-home")) {
			ImportManagement imports = context.getBean(ImportManagement.class);
			Actor dispatcher = Actor.officer(UUID.randomUUID(), "dispatcher", DISTRICT, null, Set.of(Role.DISPATCHER));
			BoundDistrict.run(DISTRICT, () -> context.getBean(ReadModelManagement.class).catchUp());
			Path file = write(count);
			long begun = System.nanoTime();
			UUID id = BoundDistrict.call(DISTRICT, () -> upload(imports, dispatcher, file));
			begun = print("read and checked", count, begun);
			BoundDistrict.run(DISTRICT, () -> imports.start(dispatcher, id));
			Awaitility.await()
				.atMost(Duration.ofHours(1))
				.until(() -> BoundDistrict.call(DISTRICT, () -> imports.find(dispatcher, id))
					.state() == ImportState.DONE);
			begun = print("taken over", count, begun);
			BoundDistrict.run(DISTRICT, () -> context.getBean(ReadModelManagement.class).catchUp());
			print("in the figures", count, begun);
		}
	}

	private static UUID upload(ImportManagement imports, Actor dispatcher, Path file) {
		try {
			return imports.upload(dispatcher, "bench.xlsx", file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A workbook with numbers that no run before had. */
	private static Path write(int count) {
		String prefix = UUID.randomUUID() + "-";
		PastComplaints past = new PastComplaints();
		for (int number = 0; number < count; number++) {
			past.closed(prefix + number, FIRST.plusDays(number % DAYS));
		}
		try {
			Path file = Files.createTempFile("yidiantong-bench", ".xlsx");
			file.toFile().deleteOnExit();
			return Files.write(file, past.xlsx());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private long print(String what, int count, long begun) {
		double seconds = (System.nanoTime() - begun) / 1e9;
		this.out.printf(Locale.ROOT, "%-17s %7d complaints in %6.1f s: %.0f/s%n", what, count, seconds,
				count / seconds);
		return System.nanoTime();
	}

}
