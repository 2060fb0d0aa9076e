package org.yidiantong.http.server;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits for the arrival of request bodies.
 *
 * @param grace time for any body; beyond it, a body must have arrived at
 * {@code bytesPerSecond} on average
 * @param bytesPerSecond slowest accepted speed after the grace period
 * @param longest time after which a body is ended whatever its speed
 * @param perAddress number of bodies that one network address may let us wait for
 */
@ConfigurationProperties("yidiantong.request-body")
record BodyProperties(@DefaultValue("20s") Duration grace, @DefaultValue("4096") int bytesPerSecond,
		@DefaultValue("10m") Duration longest, @DefaultValue("32") int perAddress) {

	/** Whether a body takes too long. */
	boolean isTooSlow(Duration since, long received) {
		return since.compareTo(this.longest) > 0
				|| since.compareTo(this.grace.plusSeconds(received / this.bytesPerSecond)) > 0;
	}

}
