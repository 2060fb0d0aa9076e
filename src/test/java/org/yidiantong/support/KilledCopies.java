package org.yidiantong.support;

import java.time.Duration;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import static org.awaitility.Awaitility.await;

/**
 * One copy of the application works at a time. When it is killed, the next one is ready,
 * because it starts while the one before works.
 */
public final class KilledCopies implements AutoCloseable {

	private static final Duration POLL = Duration.ofMillis(5);

	private static final Duration PATIENCE = Duration.ofMinutes(4);

	private final Supplier<WorkingCopy> starting;

	private @Nullable WorkingCopy next;

	private @Nullable WorkingCopy working;

	private int kills;

	/** Begins with the first one. */
	public KilledCopies(Supplier<WorkingCopy> starting) {
		this.starting = starting;
		this.next = starting.get();
	}

	/** Has the next copy work, and starts the one after it. */
	public void begin() {
		beginLast();
		this.next = this.starting.get();
	}

	/** Has the next copy work, after which there is none. */
	public void beginLast() {
		WorkingCopy copy = Objects.requireNonNull(this.next, "there was a last one");
		this.next = null;
		this.working = copy;
		copy.work();
	}

	/** Waits until something has happened, while the copy works. */
	public void until(BooleanSupplier happened) {
		WorkingCopy copy = Objects.requireNonNull(this.working);
		await().pollInterval(POLL)
			.atMost(PATIENCE)
			.failFast("the copy ended by itself", () -> !copy.isAlive())
			.until(happened::getAsBoolean);
	}

	/** Waits for so long, while the copy works. */
	public void leave(Duration time) throws InterruptedException {
		Objects.requireNonNull(this.working).leave(time);
	}

	/** Kills the copy that works. */
	public void kill() throws InterruptedException {
		Objects.requireNonNull(this.working).kill();
		this.kills++;
	}

	/** How many were killed. */
	public int kills() {
		return this.kills;
	}

	@Override
	public void close() throws InterruptedException {
		if (this.next != null) {
			this.next.close();
		}
		if (this.working != null) {
			this.working.close();
		}
	}

}
