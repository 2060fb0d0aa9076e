package org.yidiantong.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Collects the duration of each step.
 */
final class BenchTimes {

	private static final double NANOS_PER_MILLI = 1_000_000;

	private final Map<String, List<Long>> nanos = new LinkedHashMap<>();

	<T> T time(String step, Supplier<T> work) {
		long start = System.nanoTime();
		T result = work.get();
		add(step, System.nanoTime() - start);
		return result;
	}

	private synchronized void add(String step, long nanos) {
		this.nanos.computeIfAbsent(step, (key) -> new ArrayList<>()).add(nanos);
	}

	/** Prints the duration of each step in milliseconds, with percentiles. */
	synchronized void print(PrintStream out) {
		out.printf(Locale.ROOT, "%-10s %8s %8s %8s %8s %8s%n", "step", "count", "p50 ms", "p95 ms", "p99 ms", "max ms");
		this.nanos.forEach((step, times) -> {
			List<Long> sorted = new ArrayList<>(times);
			Collections.sort(sorted);
			out.printf(Locale.ROOT, "%-10s %8d %8.1f %8.1f %8.1f %8.1f%n", step, sorted.size(), at(sorted, 0.5),
					at(sorted, 0.95), at(sorted, 0.99), at(sorted, 1));
		});
	}

	/**
	 * Returns a percentile: the smallest time that is not exceeded by this share of all
	 * times.
	 */
	static double at(List<Long> sorted, double share) {
		int index = (int) Math.ceil(share * sorted.size()) - 1;
		return sorted.get(Math.max(0, index)) / NANOS_PER_MILLI;
	}

}
