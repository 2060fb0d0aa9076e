package org.yidiantong.reporting.figures;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The numbers of a district and of each part of it.
 */
record Breakdown(Map<Dimension, Map<String, Measurements>> parts) {

	/** Stands for a part that a case has none of, such as no item. */
	static final String NONE = "";

	Measurements total() {
		return of(Dimension.TOTAL, NONE);
	}

	/** With what is counted of the whole besides. */
	Breakdown with(Map<Basis, Map<DistrictCount, Long>> counts) {
		Map<Dimension, Map<String, Measurements>> all = new EnumMap<>(this.parts);
		all.put(Dimension.TOTAL, Map.of(NONE, total().with(counts)));
		return new Breakdown(all);
	}

	/** One of a part; where there is no case all numbers are 0. */
	Measurements of(Dimension part, String key) {
		return this.parts.getOrDefault(part, Map.of()).getOrDefault(key, Measurements.NOTHING);
	}

	/** Which ones of a part there are cases of. */
	Set<String> keys(Dimension part) {
		return new TreeSet<>(this.parts.getOrDefault(part, Map.of()).keySet());
	}

}
