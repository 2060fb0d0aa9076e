package org.yidiantong.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where business time starts.
 *
 * @param start the day that it is in business time when the application starts; business
 * time is system time when it is not set
 * @param at the time of that day; the present one when it is not set
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
