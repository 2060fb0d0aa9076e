package org.yidiantong.reporting.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

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

	/**
	 * Adds up rows of counts to the measurements of each part.
	 */
	static final class Tallies {

		/**
		 * SQL column with the {@link Dimension#mask}, and with the value in that
		 * dimension.
		 */
		static final String PART = "part";

		static final String KEY = "key_";

		private static final JsonMapper JSON = new JsonMapper();

		private final Map<Dimension, Map<String, Measurements.Tally>> parts = new EnumMap<>(Dimension.class);

		void add(ResultSet row) throws SQLException {
			tally(row).add(row, 1);
		}

		/** Takes back what was added. */
		void subtract(ResultSet row) throws SQLException {
			tally(row).add(row, -1);
		}

		private Measurements.Tally tally(ResultSet row) throws SQLException {
			return tally(Dimension.of(row.getInt(PART)), Objects.requireNonNullElse(row.getString(KEY), NONE));
		}

		private Measurements.Tally tally(Dimension part, String key) {
			return this.parts.computeIfAbsent(part, (one) -> new HashMap<>())
				.computeIfAbsent(key, (one) -> new Measurements.Tally());
		}

		/** The measurements of all parts that have complaints. */
		Breakdown breakdown() {
			Map<Dimension, Map<String, Measurements>> measured = new EnumMap<>(Dimension.class);
			this.parts.forEach((part, tallies) -> {
				Map<String, Measurements> of = new HashMap<>();
				tallies.forEach((key, tally) -> {
					if (!tally.isEmpty()) {
						of.put(key, tally.measurements());
					}
				});
				measured.put(part, of);
			});
			return new Breakdown(measured);
		}

		/** Reads {@link #json}. */
		static Tallies ofJson(String json) {
			Tallies all = new Tallies();
			JsonNode root = JSON.readTree(json);
			for (Dimension part : Dimension.values()) {
				root.path(part.name())
					.properties()
					.forEach((one) -> all.tally(part, one.getKey()).read(one.getValue()));
			}
			return all;
		}

		String json() {
			ObjectNode root = JSON.createObjectNode();
			this.parts.forEach((part, tallies) -> {
				ObjectNode of = root.putObject(part.name());
				new TreeMap<>(tallies).forEach((key, tally) -> tally.write(of.putObject(key)));
			});
			return root.toString();
		}

	}

}
