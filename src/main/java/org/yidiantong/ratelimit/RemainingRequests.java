package org.yidiantong.ratelimit;

import java.time.Duration;
import java.util.Locale;

/**
 * How much is left of a limit.
 *
 * @param limit what is limited
 * @param rate how often it is permitted
 * @param tokens how often it is still permitted now
 * @param full after what time all of it is permitted again
 */
public record RemainingRequests(Limit limit, Rate rate, long tokens, Duration full) {

	/** The name of the limit, such as {@code filings-per-place}. */
	public String name() {
		return this.limit.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
