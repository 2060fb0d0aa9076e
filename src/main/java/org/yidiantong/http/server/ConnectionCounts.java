package org.yidiantong.http.server;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Counts the open connections of each network address. Opened ones are added; closed ones
 * are noticed by counting all anew, when an address has reached its limit and a moment
 * has passed since the last count.
 */
final class ConnectionCounts {

	private static final long MOMENT = Duration.ofMillis(50).toNanos();

	/** So many are opened at most before all are counted anew. */
	private static final int MOST_OPENED = 10_000;

	private final int perAddress;

	private final Supplier<Stream<String>> open;

	private final LongSupplier nanos;

	private Map<String, Integer> counts = new HashMap<>();

	private int opened;

	private long countedAt;

	/**
	 * @param perAddress the limit; 0 for none
	 * @param open the addresses of all open connections
	 */
	ConnectionCounts(int perAddress, Supplier<Stream<String>> open, LongSupplier nanos) {
		this.perAddress = perAddress;
		this.open = open;
		this.nanos = nanos;
		this.countedAt = nanos.getAsLong() - MOMENT;
	}

	/** Adds a connection. Returns false when its address has too many. */
	synchronized boolean add(String address) {
		if (this.perAddress == 0) {
			return true;
		}
		if (++this.opened >= MOST_OPENED || isFull(address) && isTime()) {
			count();
		}
		if (isFull(address)) {
			return false;
		}
		this.counts.merge(address, 1, Integer::sum);
		return true;
	}

	private boolean isFull(String address) {
		return this.counts.getOrDefault(address, 0) >= this.perAddress;
	}

	private boolean isTime() {
		return this.nanos.getAsLong() - this.countedAt >= MOMENT;
	}

	private void count() {
		Map<String, Integer> now = new HashMap<>();
		this.open.get().forEach((address) -> now.merge(address, 1, Integer::sum));
		this.counts = now;
		this.opened = 0;
		this.countedAt = this.nanos.getAsLong();
	}

}
