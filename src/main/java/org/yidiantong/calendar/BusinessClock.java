package org.yidiantong.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

/**
 * Business time, used by deadlines, reports and the demo stories. System time, used by
 * tokens, locks and retention, is injected as a plain {@link Clock}. After a restart,
 * business time goes on after everything that happened before.
 */
public final class BusinessClock extends Clock {

	/** The time zone of every district. */
	public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private final Clock system;

	private final AtomicReference<Duration> shift;

	private final ThreadLocal<@Nullable Instant> told = new ThreadLocal<>();

	/**
	 * A business clock that differs from system time.
	 * @param shift offset to system time; negative when business time is behind
	 */
	public BusinessClock(Clock system, Duration shift) {
		this(system, new AtomicReference<>(shift));
	}

	private BusinessClock(Clock system, AtomicReference<Duration> shift) {
		this.system = system;
		this.shift = shift;
	}

	@Override
	public Instant instant() {
		Instant told = this.told.get();
		return (told != null) ? told : this.system.instant().plus(this.shift.get());
	}

	/** The current offset to system time. */
	Duration shift() {
		return Objects.requireNonNull(this.shift.get());
	}

	/** The current day. */
	public LocalDate today() {
		return LocalDate.ofInstant(instant(), ZONE);
	}

	/** The first moment of a day. */
	public static OffsetDateTime startOf(LocalDate day) {
		return day.atStartOfDay(ZONE).toOffsetDateTime();
	}

	/**
	 * Moves business time forward in this instance of the application, for tests and for
	 * the demo stories, which play a hundred days in a minute.
	 * @throws IllegalArgumentException for a negative duration
	 */
	public void forward(Duration duration) {
		if (duration.isNegative()) {
			throw new IllegalArgumentException("Business time cannot move backwards: " + duration);
		}
		this.shift.accumulateAndGet(duration, Duration::plus);
	}

	/**
	 * Runs work at a given instant of business time, on this thread only. The demo
	 * stories use it to run at their own times, while business time goes on for other
	 * threads. Threads that the work starts are not affected.
	 */
	public void at(Instant moment, Runnable work) {
		Instant before = this.told.get();
		this.told.set(moment);
		try {
			work.run();
		}
		finally {
			this.told.set(before);
		}
	}

	@Override
	public ZoneId getZone() {
		return ZONE;
	}

	/** This clock in another time zone. */
	@Override
	public Clock withZone(ZoneId zone) {
		InstantSource source = this::instant;
		return source.withZone(zone);
	}

}
