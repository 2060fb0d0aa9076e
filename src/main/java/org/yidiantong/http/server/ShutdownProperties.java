package org.yidiantong.http.server;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the application stops.
 *
 * @param drain how long it answers after its readiness is refused: at least two intervals
 * of the balancer's check, at most 15 seconds; none when nothing is in front of it
 */
@ConfigurationProperties("yidiantong.shutdown")
record ShutdownProperties(@DefaultValue("0s") Duration drain) {

	private static final Duration LONGEST = Duration.ofSeconds(15);

	ShutdownProperties {
		if (drain.isNegative() || drain.compareTo(LONGEST) > 0) {
			throw new IllegalArgumentException("yidiantong.shutdown.drain is between 0s and 15s, not " + drain);
		}
	}

}
