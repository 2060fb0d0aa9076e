package org.yidiantong.reporting.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

/**
 * A rate and what it is of.
 *
 * @param rate in per cent; null when it is of nothing
 * @param n how many it is of
 */
public record Share(@Nullable BigDecimal rate, long n) {

	/** The fewest for a rate that is part of a score. */
	public static final int FEWEST = 5;

	private static final Share NOTHING = new Share(null, 0);

	static Share of(long part, long n) {
		return (n == 0) ? NOTHING
				: new Share(BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(n), 2, RoundingMode.HALF_UP), n);
	}

	/** Whether it is of too few to say anything. */
	public boolean isSmall() {
		return this.n < FEWEST;
	}

}
