package org.yidiantong.bench.floor;

import java.io.PrintStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Durations of one kind of work.
 */
final class FloorTimes {

	private static final double NANOS_PER_MILLI = 1_000_000;

	private final List<Long> nanos = new ArrayList<>();

	/** Does a piece of work, and keeps its time if it is measured. */
	void time(boolean measured, Work work) {
		long start = System.nanoTime();
		try {
			work.run();
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		if (measured) {
			add(System.nanoTime() - start);
		}
	}

	private synchronized void add(long time) {
		this.nanos.add(time);
	}

	synchronized double mean() {
		return this.nanos.stream().mapToLong(Long::longValue).average().orElseThrow() / NANOS_PER_MILLI;
	}

	synchronized double median() {
		return this.nanos.stream().sorted().toList().get(this.nanos.size() / 2) / NANOS_PER_MILLI;
	}

	synchronized void print(String kind, PrintStream out) {
		out.printf(Locale.ROOT, "%-45s %6d times, mean %7.2f ms, median %7.2f ms%n", kind, this.nanos.size(), mean(),
				median());
	}

	interface Work {

		void run() throws SQLException;

	}

}
