package org.yidiantong.integration.webhooks;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * When a failed delivery is attempted again. Ten attempts are spread over about 75 hours,
 * as Standard Webhooks recommend: at once, then after 5 seconds, 5 and 30 minutes, 2, 5,
 * 10, 14, 20 and 24 hours.
 */
public final class RetrySchedule {

	/** Number of attempts after which a delivery is given up. */
	public static final int ATTEMPTS = 10;

	/**
	 * The largest part by which a pause is longer, so that failures do not recur at once.
	 */
	static final double JITTER = 0.1;

	private static final List<Duration> PAUSES = List.of(Duration.ofSeconds(5), Duration.ofMinutes(5),
			Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(5), Duration.ofHours(10),
			Duration.ofHours(14), Duration.ofHours(20), Duration.ofHours(24));

	private static final Duration SHORTEST_REST = Duration.ofSeconds(2);

	private static final int LONGEST_REST_SHIFT = 8;

	private RetrySchedule() {
	}

	/**
	 * Returns the pause before the next attempt; empty when there is none.
	 * @param failed number of attempts that have failed, at least 1
	 * @param random from 0 to 1, makes the pause up to a tenth longer
	 */
	public static Optional<Duration> pauseAfter(int failed, double random) {
		if (failed >= ATTEMPTS) {
			return Optional.empty();
		}
		Duration pause = PAUSES.get(failed - 1);
		return Optional.of(pause.plusMillis((long) (pause.toMillis() * JITTER * random)));
	}

	/**
	 * Returns how long a receiver is left alone after several deliveries in a row have
	 * failed: from 2 seconds up to about 9 minutes.
	 * @param failures number of failures in a row
	 */
	static Duration rest(int failures) {
		return SHORTEST_REST.multipliedBy(1L << Math.min(Math.max(failures, 0), LONGEST_REST_SHIFT));
	}

}
