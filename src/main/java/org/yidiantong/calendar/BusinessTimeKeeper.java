package org.yidiantong.calendar;

import java.time.Duration;
import java.time.Instant;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Keeps the mark ahead of business time while the application runs, so that the next
 * start goes on after everything that happened, also after a {@code kill -9}. It keeps
 * the offset for tools at start-up, before any folder is applied.
 */
@Order(-1)
class BusinessTimeKeeper implements ApplicationRunner, DisposableBean {

	private static final int EVERY_MILLIS = 10_000;

	/** Longer than two periods, so that one late write does no harm. */
	static final Duration RESERVE = Duration.ofSeconds(25);

	private final BusinessTimeRecord record;

	private final BusinessClock clock;

	private final boolean resume;

	private volatile Instant reserved = Instant.MIN;

	BusinessTimeKeeper(BusinessTimeRecord record, BusinessClock clock, BusinessTimeProperties properties) {
		this.record = record;
		this.clock = clock;
		this.resume = properties.resume();
	}

	@Override
	public void run(ApplicationArguments arguments) {
		this.record.keep(this.clock.shift());
		if (!this.resume) {
			this.record.forget();
		}
		reserve();
	}

	@Scheduled(initialDelay = EVERY_MILLIS, fixedRate = EVERY_MILLIS)
	void reserve() {
		if (this.resume) {
			Instant until = this.clock.instant().plus(RESERVE);
			this.record.reserve(until);
			this.reserved = until;
		}
	}

	@Override
	public void destroy() {
		if (this.resume) {
			this.record.release(this.reserved, this.clock.instant());
		}
	}

}
