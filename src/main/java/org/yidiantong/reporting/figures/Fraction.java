package org.yidiantong.reporting.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

/**
 * How figures are divided and rounded: exactly, half up; what is divided by nothing is
 * null.
 */
final class Fraction {

	private Fraction() {
	}

	static @Nullable BigDecimal percent(long above, long below, int decimals) {
		return of(Math.multiplyExact(above, 100L), below, decimals);
	}

	static @Nullable BigDecimal of(long above, long below, int decimals) {
		return (below == 0) ? null
				: BigDecimal.valueOf(above).divide(BigDecimal.valueOf(below), decimals, RoundingMode.HALF_UP);
	}

	static @Nullable BigDecimal rounded(@Nullable BigDecimal value, int decimals) {
		return (value == null) ? null : value.setScale(decimals, RoundingMode.HALF_UP);
	}

}
