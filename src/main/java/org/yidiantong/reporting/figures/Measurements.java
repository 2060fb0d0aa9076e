package org.yidiantong.reporting.figures;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The counts from which the figures of one place, unit, item or district are computed.
 *
 * @param numbers counts by basis and measure
 * @param medians median of the working days from acceptance to closing; null where
 * nothing was closed
 */
record Measurements(Map<Basis, ? extends Map<? extends Measure, Long>> numbers,
		Map<Basis, @Nullable BigDecimal> medians) {

	private static final JsonMapper JSON = new JsonMapper();

	private static final String MEDIAN = "median";

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

	/** Reads {@link #json}. */
	static Measurements ofJson(String json) {
		JsonNode root = JSON.readTree(json);
		Map<Basis, Map<ComplaintSet, Long>> numbers = new EnumMap<>(Basis.class);
		Map<Basis, @Nullable BigDecimal> medians = new EnumMap<>(Basis.class);
		for (Basis basis : Basis.values()) {
			Map<ComplaintSet, Long> sets = new EnumMap<>(ComplaintSet.class);
			for (ComplaintSet set : ComplaintSet.values()) {
				sets.put(set, root.path(basis.name()).path(set.name()).asLong());
			}
			numbers.put(basis, sets);
			JsonNode median = root.path(MEDIAN).path(basis.name());
			medians.put(basis, median.isNumber() ? median.decimalValue() : null);
		}
		return new Measurements(numbers, medians);
	}

	/** Writes the counts of complaints and the medians. */
	String json() {
		ObjectNode root = JSON.createObjectNode();
		for (Basis basis : Basis.values()) {
			ObjectNode sets = root.putObject(basis.name());
			for (ComplaintSet set : ComplaintSet.values()) {
				sets.put(set.name(), number(basis, set));
			}
			root.withObject("/" + MEDIAN).put(basis.name(), median(basis));
		}
		return root.toString();
	}

	@Nullable BigDecimal median(Basis basis) {
		return this.medians.get(basis);
	}

}
