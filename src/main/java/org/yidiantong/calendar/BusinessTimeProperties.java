package org.yidiantong.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where business time starts.
 *
 * @param start the day that it is in business time when the application starts, at the
 * present time of day; business time is system time when it is not set
 */
@ConfigurationProperties("yidiantong.business-time")
record BusinessTimeProperties(@Nullable LocalDate start) {

	Duration shift(Clock system) {
		if (this.start == null) {
			return Duration.ZERO;
		}
		LocalDate today = LocalDate.ofInstant(system.instant(), BusinessClock.ZONE);
		return Duration.ofDays(ChronoUnit.DAYS.between(today, this.start));
	}

}
