package org.yidiantong.reporting.figures;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
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

	private static final String HANDLED = "handled";

	/** Measurements without any complaint. */
	static final Measurements NOTHING = new Measurements(new EnumMap<>(Basis.class), new EnumMap<>(Basis.class));

	long number(Basis basis, Measure measure) {
		Map<? extends Measure, Long> of = this.numbers.get(basis);
		Long number = (of == null) ? null : of.get(measure);
		return (number == null) ? 0 : number;
	}

	/** Whether a complaint was filed or a disclosure task was due until then. */
	boolean isBegun() {
		return number(Basis.CUMULATIVE, ComplaintSet.COMPLAINTS) > 0
				|| number(Basis.CUMULATIVE, DistrictCount.DISCLOSURES_DUE) > 0;
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

	/**
	 * Adds up rows of counts to measurements. Each row counts the complaints with one
	 * handling time, so that the median is exact although the database sorts no
	 * complaints.
	 */
	static final class Tally {

		/**
		 * SQL column with the handling time, by which complaints are grouped before they
		 * are counted. Null for complaints that were not handled.
		 */
		static final String DAYS = "handling_days";

		private static final double MIDDLE = 2;

		private final Map<Basis, Map<ComplaintSet, Long>> numbers = new EnumMap<>(Basis.class);

		private final Map<Basis, SortedMap<Integer, Long>> handled = new EnumMap<>(Basis.class);

		Tally() {
			for (Basis basis : Basis.values()) {
				this.numbers.put(basis, new EnumMap<>(ComplaintSet.class));
				this.handled.put(basis, new TreeMap<>());
			}
		}

		/** The SQL of the counts: a column for each set and basis. */
		static String counts() {
			StringJoiner columns = new StringJoiner(", ");
			for (Basis basis : Basis.values()) {
				for (ComplaintSet set : ComplaintSet.values()) {
					columns.add(set.number(basis) + " AS " + column(basis, set));
				}
			}
			return columns.toString();
		}

		/** The SQL that adds up {@link #counts} of several rows. */
		static String sums() {
			StringJoiner columns = new StringJoiner(", ");
			for (Basis basis : Basis.values()) {
				Arrays.stream(ComplaintSet.values())
					.map((set) -> column(basis, set))
					.forEach((column) -> columns.add("sum(" + column + ") AS " + column));
			}
			return columns.toString();
		}

		/** Adds a row of {@link #counts} or {@link #sums}. */
		void add(ResultSet row) throws SQLException {
			add(row, 1);
		}

		/** Adds a row as often as said, or takes it back. */
		void add(ResultSet row, int times) throws SQLException {
			int days = row.getInt(DAYS);
			boolean known = !row.wasNull();
			for (Map.Entry<Basis, Map<ComplaintSet, Long>> one : this.numbers.entrySet()) {
				for (ComplaintSet set : ComplaintSet.values()) {
					one.getValue().merge(set, times * row.getLong(column(one.getKey(), set)), Long::sum);
				}
			}
			if (known) {
				for (Map.Entry<Basis, SortedMap<Integer, Long>> one : this.handled.entrySet()) {
					one.getValue()
						.merge(days, times * row.getLong(column(one.getKey(), ComplaintSet.HANDLED)), Long::sum);
				}
			}
		}

		/** Whether no complaint is left. */
		boolean isEmpty() {
			return this.numbers.values()
				.stream()
				.allMatch((sets) -> sets.values().stream().allMatch((one) -> one == 0));
		}

		/** Adds what {@link #write} wrote. */
		void read(JsonNode json) {
			for (Basis basis : Basis.values()) {
				JsonNode counts = json.path(basis.name());
				for (ComplaintSet set : ComplaintSet.values()) {
					Objects.requireNonNull(this.numbers.get(basis))
						.merge(set, counts.path(set.ordinal()).asLong(), Long::sum);
				}
				json.path(HANDLED)
					.path(basis.name())
					.properties()
					.forEach((one) -> Objects.requireNonNull(this.handled.get(basis))
						.merge(Integer.valueOf(one.getKey()), one.getValue().asLong(), Long::sum));
			}
		}

		/**
		 * Writes the counts of complaints, in the order of their sets, and handling
		 * times.
		 */
		void write(ObjectNode json) {
			this.numbers.forEach((basis, sets) -> {
				ArrayNode counts = json.putArray(basis.name());
				Arrays.stream(ComplaintSet.values()).forEach((set) -> counts.add(sets.getOrDefault(set, 0L)));
			});
			ObjectNode times = json.putObject(HANDLED);
			this.handled.forEach((basis, days) -> {
				ObjectNode of = times.putObject(basis.name());
				days.forEach((day, number) -> of.put(String.valueOf(day), number));
			});
		}

		Measurements measurements() {
			Map<Basis, @Nullable BigDecimal> medians = new EnumMap<>(Basis.class);
			this.handled.forEach((basis, days) -> medians.put(basis, median(days)));
			return new Measurements(this.numbers, medians);
		}

		/** The middle value, or the mean of both middle values. */
		private static @Nullable BigDecimal median(SortedMap<Integer, Long> complaints) {
			long all = complaints.values().stream().mapToLong(Long::longValue).sum();
			return (all == 0) ? null
					: BigDecimal.valueOf((at(complaints, (all - 1) / 2) + at(complaints, all / 2)) / MIDDLE);
		}

		private static int at(SortedMap<Integer, Long> complaints, long position) {
			long passed = 0;
			for (Map.Entry<Integer, Long> one : complaints.entrySet()) {
				passed += one.getValue();
				if (passed > position) {
					return one.getKey();
				}
			}
			throw new IllegalArgumentException("There are only " + passed + " complaints");
		}

		private static String column(Basis basis, ComplaintSet set) {
			return set.name() + "_" + basis.name();
		}

	}

}
