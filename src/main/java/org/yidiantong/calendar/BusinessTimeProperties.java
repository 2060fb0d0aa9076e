package org.yidiantong.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Start of business time.
 *
 * @param start day of business time when the application first starts; business time
 * equals system time if not set
 * @param at time of that day; the current time if not set
 * @param resume whether a later start goes on after what has already happened; if false,
 * it begins at the configured time again
 */
@ConfigurationProperties("yidiantong.business-time")
record BusinessTimeProperties(@Nullable LocalDate start, @Nullable LocalTime at, @DefaultValue("true") boolean resume) {

	Duration shift(Clock system) {
		if (this.start == null) {
			return Duration.ZERO;
		}
		if (this.at != null) {
			return Duration.between(system.instant(),
					this.start.atTime(this.at).atZone(BusinessClock.ZONE).toInstant());
		}
		LocalDate today = LocalDate.ofInstant(system.instant(), BusinessClock.ZONE);
		return Duration.ofDays(ChronoUnit.DAYS.between(today, this.start));
	}

	/**
	 * The offset with which business time does not go back.
	 * @param mark what business time had not passed yet; null before the first start
	 * @throws MachineClockBehind if business time is system time and is behind the mark
	 */
	Duration shift(Clock system, @Nullable Instant mark) {
		Duration configured = shift(system);
		if (mark == null || !this.resume) {
			return configured;
		}
		Duration needed = Duration.between(system.instant(), mark);
		if (this.start != null) {
			return (needed.compareTo(configured) > 0) ? needed : configured;
		}
		if (needed.compareTo(BusinessTimeKeeper.RESERVE) > 0) {
			throw new MachineClockBehind(system.instant(), mark);
		}
		return configured;
	}

}
