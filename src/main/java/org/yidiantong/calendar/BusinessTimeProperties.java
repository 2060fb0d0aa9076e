package org.yidiantong.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Start of business time.
 *
 * @param start day of business time when the application starts; business time equals
 * system time if not set
 * @param at time of that day; the current time if not set
 */
@ConfigurationProperties("yidiantong.business-time")
record BusinessTimeProperties(@Nullable LocalDate start, @Nullable LocalTime at) {

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

}
