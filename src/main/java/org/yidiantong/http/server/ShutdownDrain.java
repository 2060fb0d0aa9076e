package org.yidiantong.http.server;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Goes on answering for a while after the application was told to stop. Its readiness is
 * refused by then, so that a balancer in front of several copies sends nothing more by
 * the time the port is closed.
 */
@Component
@EnableConfigurationProperties(ShutdownProperties.class)
final class ShutdownDrain implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(ShutdownDrain.class);

	private final Duration drain;

	private volatile boolean running;

	ShutdownDrain(ShutdownProperties properties) {
		this.drain = properties.drain();
	}

	@Override
	public void start() {
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
		if (!this.drain.isZero()) {
			log.info("Not ready any more; requests are answered for {} s before the port is closed",
					this.drain.toSeconds());
			await();
		}
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/**
	 * Before everything else: the web server and what requests need are stopped in later
	 * phases.
	 */
	@Override
	public int getPhase() {
		return DEFAULT_PHASE;
	}

	/** Nothing ends the time early but an interrupt. */
	private void await() {
		try {
			new CountDownLatch(1).await(this.drain.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
