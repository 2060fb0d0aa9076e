package org.yidiantong.reporting.figures;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Measurements of a whole district and of each part of it.
 */
record Breakdown(Map<Dimension, Map<String, Measurements>> parts) {

	/**
	 * Key for complaints without a value in a dimension, for example without an item.
	 */
	static final String NONE = "";

	Measurements total() {
		return of(Dimension.TOTAL, NONE);
	}

	/** Adds the counts of the whole district that are not based on complaints. */
	Breakdown with(Map<Basis, Map<DistrictCount, Long>> counts) {
		Map<Dimension, Map<String, Measurements>> all = new EnumMap<>(this.parts);
		all.put(Dimension.TOTAL, Map.of(NONE, total().with(counts)));
		return new Breakdown(all);
	}

	/** The measurements of one part; all numbers are 0 when it has no complaints. */
	Measurements of(Dimension part, String key) {
		return this.parts.getOrDefault(part, Map.of()).getOrDefault(key, Measurements.NOTHING);
	}

	/** The keys of a dimension that have complaints, sorted. */
	Set<String> keys(Dimension part) {
		return new TreeSet<>(this.parts.getOrDefault(part, Map.of()).keySet());
	}

}
