package org.yidiantong.notification.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that stands until it is moved.
 */
class MovedClock extends Clock {

	private final AtomicReference<Instant> now;

	MovedClock(Instant now) {
		this.now = new AtomicReference<>(now);
	}

	void forward(Duration duration) {
		this.now.updateAndGet((before) -> before.plus(duration));
	}

	void to(Instant instant) {
		this.now.set(instant);
	}

	@Override
	public Instant instant() {
		return this.now.get();
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		throw new UnsupportedOperationException();
	}

}
