package org.yidiantong.reporting.figures;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * Measurements and breakdowns of tests.
 */
final class Measured {

	private Measured() {
	}

	/** The same counts for the period and in total. */
	static Measurements of(Map<ComplaintSet, Long> numbers) {
		return of(numbers, numbers);
	}

	static Measurements of(Map<ComplaintSet, Long> period, Map<ComplaintSet, Long> cumulative) {
		return new Measurements(Map.of(Basis.PERIOD, period, Basis.CUMULATIVE, cumulative), new EnumMap<>(Basis.class));
	}

	static Measurements withMedian(String median) {
		return new Measurements(Map.of(), Map.of(Basis.CUMULATIVE, new BigDecimal(median)));
	}

	/** Complaints of which some were closed on time; all count as judged. */
	static Measurements onTime(long some, long all) {
		return of(Map.of(ComplaintSet.COMPLAINTS, all, ComplaintSet.ON_TIME, some, ComplaintSet.JUDGED, all));
	}

	/** The complaints of a district and of some of its parts. */
	static Breakdown breakdown(Measurements total, Dimension part, Map<String, Measurements> parts) {
		Map<Dimension, Map<String, Measurements>> all = new HashMap<>();
		all.put(Dimension.TOTAL, Map.of(Breakdown.NONE, total));
		all.put(part, parts);
		return new Breakdown(all);
	}

}
