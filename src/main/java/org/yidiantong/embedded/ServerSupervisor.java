package org.yidiantong.embedded;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Restarts a server when its process ends unexpectedly, after a delay that grows while
 * starts fail.
 */
final class ServerSupervisor {

	private static final Logger LOGGER = LoggerFactory.getLogger(ServerSupervisor.class);

	private static final Duration FIRST_PAUSE = Duration.ofMillis(200);

	private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

	private final String name;

	private final Server server;

	private final CountDownLatch stopping = new CountDownLatch(1);

	private @Nullable Thread watcher;

	ServerSupervisor(String name, Server server) {
		this.name = name;
		this.server = server;
	}

	/**
	 * Starts the server and supervises it. Does nothing if it was called before.
	 * @throws IllegalStateException after {@link #stop()}
	 */
	synchronized void start() {
		if (this.stopping.getCount() == 0) {
			throw new IllegalStateException(this.name + " was stopped");
		}
		if (this.watcher == null) {
			long begin = System.nanoTime();
			ServerProcess process = started();
			LOGGER.info("{} started in {} ms: {}", this.name, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin),
					this.server);
			Thread thread = new Thread(() -> watch(process), this.name + "-watch");
			thread.setDaemon(true);
			thread.start();
			this.watcher = thread;
		}
	}

	/** Stops the server for good and cancels a start in progress. */
	synchronized void stop() {
		this.stopping.countDown();
		Thread thread = this.watcher;
		if (thread != null) {
			thread.interrupt();
			awaitEnd(thread);
			this.server.stop();
			LOGGER.info("{} stopped", this.name);
		}
	}

	private ServerProcess started() {
		try {
			return this.server.start();
		}
		catch (InterruptedException ex) {
			this.server.stop();
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while " + this.name + " started", ex);
		}
		catch (RuntimeException ex) {
			this.server.stop();
			throw ex;
		}
	}

	private void watch(ServerProcess first) {
		try {
			ServerProcess process = first;
			while (this.stopping.getCount() > 0) {
				process.awaitEnd();
				LOGGER.warn("{} ended (pid {}); starting it again", this.name, process.pid());
				process = startedAgain();
				LOGGER.info("{} is back (pid {})", this.name, process.pid());
			}
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
		}
	}

	private ServerProcess startedAgain() throws InterruptedException {
		Duration pause = FIRST_PAUSE;
		while (!this.stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
			try {
				return this.server.start();
			}
			catch (RuntimeException ex) {
				LOGGER.warn("{} did not start: {}", this.name, ex.getMessage());
				this.server.stop();
			}
			Duration doubled = pause.multipliedBy(2);
			pause = (doubled.compareTo(LONGEST_PAUSE) < 0) ? doubled : LONGEST_PAUSE;
		}
		throw new InterruptedException();
	}

	private static void awaitEnd(Thread thread) {
		boolean interrupted = Thread.interrupted();
		while (thread.isAlive()) {
			try {
				thread.join();
			}
			catch (InterruptedException ex) {
				interrupted = true;
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	/** A server; its text form names its address and its files. */
	interface Server {

		/**
		 * Starts it, on the same port as before, and waits until it answers. What a
		 * failed start leaves is for {@link #stop()}.
		 */
		ServerProcess start() throws InterruptedException;

		/**
		 * Stops the server and waits until it has ended. Does nothing if it does not run.
		 */
		void stop();

	}

}
