package org.yidiantong.reporting;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The numbers of a district and of each part of it.
 */
record Figures(Map<Part, Map<String, Measured>> parts) {

	/** Stands for a part that a case has none of, such as no item. */
	static final String NONE = "";

	Measured total() {
		return of(Part.TOTAL, NONE);
	}

	/** With what is counted of the whole besides. */
	Figures with(Map<Basis, Map<DistrictCount, Long>> counts) {
		Map<Part, Map<String, Measured>> all = new EnumMap<>(this.parts);
		all.put(Part.TOTAL, Map.of(NONE, total().with(counts)));
		return new Figures(all);
	}

	/** One of a part; where there is no case all numbers are 0. */
	Measured of(Part part, String key) {
		return this.parts.getOrDefault(part, Map.of()).getOrDefault(key, Measured.NOTHING);
	}

	/** Which ones of a part there are cases of. */
	Set<String> keys(Part part) {
		return new TreeSet<>(this.parts.getOrDefault(part, Map.of()).keySet());
	}

}
