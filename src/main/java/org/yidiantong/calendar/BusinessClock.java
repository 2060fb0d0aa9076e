package org.yidiantong.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

/**
 * Business time: what deadlines, reports and the demo stories go by. It runs beside
 * system time, which tokens, locks and retention go by and which is injected as a plain
 * {@link Clock}. How far it is ahead is not kept over a restart.
 */
public final class BusinessClock extends Clock {

	/** Where every district of the country lies. */
	public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private final Clock system;

	private final AtomicReference<Duration> shift;

	private final ThreadLocal<@Nullable Instant> told = new ThreadLocal<>();

	/**
	 * A business clock that differs from system time.
	 * @param shift by how much it is ahead; negative when it is behind
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

	/** By how much it is ahead now. */
	Duration shift() {
		return Objects.requireNonNull(this.shift.get());
	}

	/** The day that it is in every district. */
	public LocalDate today() {
		return LocalDate.ofInstant(instant(), ZONE);
	}

	/**
	 * Lets time pass at once, in this instance of the application only: for tests and for
	 * the demo stories, which file in one minute what took a hundred days.
	 * @throws IllegalArgumentException when it would run backwards
	 */
	public void forward(Duration duration) {
		if (duration.isNegative()) {
			throw new IllegalArgumentException("Business time does not run backwards: " + duration);
		}
		this.shift.accumulateAndGet(duration, Duration::plus);
	}

	/**
	 * Has something done as if it were some moment, for this thread alone and until it is
	 * done: so that the demo stories are told at their own times, the same each time,
	 * while business time goes on for everybody else. What it starts in other threads is
	 * not in that moment.
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

	/** The same clock, moving along with this one, seen from another zone. */
	@Override
	public Clock withZone(ZoneId zone) {
		InstantSource source = this::instant;
		return source.withZone(zone);
	}

}
