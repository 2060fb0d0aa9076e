package org.yidiantong.ratelimit;

import java.time.Duration;

import org.springframework.boot.convert.DurationStyle;

/**
 * A number of tokens and the time in which an empty bucket is full again. It is written
 * as {@code 60/1h}.
 */
public record Rate(int tokens, Duration period) {

	public Rate {
		if (tokens < 1 || period.isZero() || period.isNegative()) {
			throw new IllegalArgumentException("A rate needs at least one token and a period, such as 60/1h");
		}
	}

	/** Parses a setting. */
	public static Rate valueOf(String text) {
		String[] parts = text.strip().split("\\s*/\\s*");
		if (parts.length != 2) {
			throw new IllegalArgumentException("A rate is written as 60/1h, not as " + text);
		}
		return new Rate(Integer.parseInt(parts[0]), DurationStyle.detectAndParse(parts[1]));
	}

	/** A text that differs from that of every other rate. */
	@Override
	public String toString() {
		return this.tokens + "/" + this.period;
	}

}
