package org.yidiantong.reporting.figures;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The counts from which the figures of one place, unit, item or district are computed.
 *
 * @param numbers counts by basis and measure
 * @param medians median of the working days from acceptance to closing; null where
 * nothing was closed
 */
record Measurements(Map<Basis, ? extends Map<? extends Measure, Long>> numbers,
		Map<Basis, @Nullable BigDecimal> medians) {

	/** Measurements without any complaint. */
	static final Measurements NOTHING = new Measurements(new EnumMap<>(Basis.class), new EnumMap<>(Basis.class));

	long number(Basis basis, Measure measure) {
		Map<? extends Measure, Long> of = this.numbers.get(basis);
		Long number = (of == null) ? null : of.get(measure);
		return (number == null) ? 0 : number;
	}

	/** Adds counts that are not based on complaints. */
	Measurements with(Map<Basis, Map<DistrictCount, Long>> counts) {
		Map<Basis, Map<Measure, Long>> all = new EnumMap<>(Basis.class);
		for (Basis basis : Basis.values()) {
			Map<Measure, Long> of = new HashMap<>(this.numbers.containsKey(basis) ? this.numbers.get(basis) : Map.of());
			of.putAll(counts.getOrDefault(basis, Map.of()));
			all.put(basis, of);
		}
		return new Measurements(all, this.medians);
	}

	@Nullable BigDecimal median(Basis basis) {
		return this.medians.get(basis);
	}

}
