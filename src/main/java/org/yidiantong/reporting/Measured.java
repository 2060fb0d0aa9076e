package org.yidiantong.reporting;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The numbers that figures are made of, of one place, unit, item or the whole.
 *
 * @param numbers of each set of cases
 * @param medians of the working days from acceptance to closing; null where nothing was
 * closed
 */
record Measured(Map<Basis, Map<CaseSet, Long>> numbers, Map<Basis, @Nullable BigDecimal> medians) {

	/** Where there is no case at all. */
	static final Measured NOTHING = new Measured(new EnumMap<>(Basis.class), new EnumMap<>(Basis.class));

	long number(Basis basis, CaseSet set) {
		return this.numbers.getOrDefault(basis, Map.of()).getOrDefault(set, 0L);
	}

	@Nullable BigDecimal median(Basis basis) {
		return this.medians.get(basis);
	}

}
