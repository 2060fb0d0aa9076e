package org.yidiantong.site;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;

import org.jspecify.annotations.Nullable;

/**
 * A while in which something that failed is left alone, so that its failing costs one
 * request and not each.
 */
final class Pause {

	private final long nanos;

	private final LongSupplier ticks;

	private final AtomicReference<@Nullable Long> begun = new AtomicReference<>();

	/**
	 * @param length how long it lasts
	 * @param ticks a clock that never goes back, in nanoseconds
	 */
	Pause(Duration length, LongSupplier ticks) {
		this.nanos = length.toNanos();
		this.ticks = ticks;
	}

	void begin() {
		this.begun.set(this.ticks.getAsLong());
	}

	boolean isOn() {
		Long since = this.begun.get();
		if (since == null) {
			return false;
		}
		boolean lasts = this.ticks.getAsLong() - since < this.nanos;
		// the one who ends it tries first; the others stay away until that one has
		// succeeded
		return lasts || !this.begun.compareAndSet(since, null);
	}

}
