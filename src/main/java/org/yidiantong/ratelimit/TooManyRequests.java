package org.yidiantong.ratelimit;

import java.time.Duration;
import java.util.Optional;

import org.yidiantong.kernel.Refusal;

/**
 * A rate limit is exceeded. It tells when the next request is permitted.
 */
public class TooManyRequests extends Refusal {

	private final Duration wait;

	public TooManyRequests(Duration wait) {
		super("too-many-requests", Reason.TOO_MANY, seconds(wait));
		this.wait = Duration.ofSeconds(seconds(wait));
	}

	@Override
	public Optional<Duration> retryAfter() {
		return Optional.of(this.wait);
	}

	private static long seconds(Duration wait) {
		return wait.plusMillis(999).toSeconds();
	}

}
