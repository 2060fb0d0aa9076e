package org.yidiantong.embedded;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts a server again when its process ends unasked, after a pause that grows as long
 * as the starts fail.
 */
final class KeptAlive {

	private static final Logger LOGGER = LoggerFactory.getLogger(KeptAlive.class);

	private static final Duration FIRST_PAUSE = Duration.ofMillis(200);

	private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

	private final String name;

	private final Server server;

	private boolean wanted;

	KeptAlive(String name, Server server) {
		this.name = name;
		this.server = server;
	}

	synchronized void start() {
		this.wanted = true;
		watch(this.server.start());
	}

	synchronized void stop() {
		this.wanted = false;
		this.server.stop();
	}

	private void watch(ProcessHandle process) {
		process.onExit().thenRun(() -> {
			if (isWanted()) {
				LOGGER.warn("{} ended (pid {}); starting it again", this.name, process.pid());
				startAgain(FIRST_PAUSE);
			}
		});
	}

	private void startAgain(Duration pause) {
		var later = CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS);
		later.execute(() -> tryStart(pause));
	}

	private synchronized void tryStart(Duration pause) {
		if (!this.wanted) {
			return;
		}
		try {
			this.server.stop();
			watch(this.server.start());
			LOGGER.info("{} is back", this.name);
		}
		catch (RuntimeException ex) {
			LOGGER.warn("{} did not start: {}", this.name, ex.getMessage());
			Duration doubled = pause.multipliedBy(2);
			startAgain((doubled.compareTo(LONGEST_PAUSE) < 0) ? doubled : LONGEST_PAUSE);
		}
	}

	private synchronized boolean isWanted() {
		return this.wanted;
	}

	/** A server's process. */
	interface Server {

		/** Starts it, on the same port as before, and waits until it answers. */
		ProcessHandle start();

		/** Stops it in order and waits for its end; does nothing when it does not run. */
		void stop();

	}

}
