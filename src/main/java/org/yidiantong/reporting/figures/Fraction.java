package org.yidiantong.reporting.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

/**
 * Division and rounding of figures: exact arithmetic, rounded half up. A division by zero
 * gives null.
 */
final class Fraction {

	private Fraction() {
	}

	static @Nullable BigDecimal share(Kpi.Unit unit, long above, long below, int decimals) {
		return (unit == Kpi.Unit.PERCENT) ? percent(above, below, decimals) : of(above, below, decimals);
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
