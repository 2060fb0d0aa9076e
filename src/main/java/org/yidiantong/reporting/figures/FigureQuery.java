package org.yidiantong.reporting.figures;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.Sha256;
import org.yidiantong.reporting.readmodel.ReadModelManagement;
import org.yidiantong.reporting.readmodel.SettledDays;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Computes the measurements of a district, and of each part of it, in one pass over the
 * complaints. Call it in a transaction of the reporting role.
 */
@Repository
class FigureQuery {

	/** The dimension of a row and its key in this dimension. */
	private static final String KEY = "grouping(township, place, lead, category, lineage) AS part, "
			+ "coalesce(township, place, lead, category, lineage) AS key_";

	private static final String NUMBERS = numbers();

	private static final String PARTS = " GROUP BY GROUPING SETS ((), (township), (place), (lead), (category), (lineage))";

	private static final String LIVE = "SELECT " + NUMBERS + " FROM (" + ComplaintFacts.AS_OF + ") AS facts";

	private static final String TOTALS = Window
		.inEach(LIVE.replace(KEY, "w.number AS number")
			.replace(" FROM (" + ComplaintFacts.AS_OF,
					" FROM %s CROSS JOIN LATERAL (" + ComplaintFacts.AS_OF.replace("%", "%%")),
				"w.begins")
			+ " GROUP BY w.number";

	/**
	 * Changes with what is counted, so that nothing is read that was counted otherwise.
	 */
	private static final String FORMAT = Sha256.hex(TOTALS);

	private static final String SNAPSHOT = "SELECT " + NUMBERS
			+ " FROM reporting_case WHERE tenant_id = :tenant AND report_id = :report";

	private final JdbcClient jdbc;

	private final DistrictCountQuery counts;

	private final ReadModelManagement models;

	FigureQuery(JdbcClient jdbc, DistrictCountQuery counts, ReadModelManagement models) {
		this.jdbc = jdbc;
		this.counts = counts;
		this.models = models;
	}

	/** Computes them from one generation of the read models. */
	Breakdown live(int generation, Window window) {
		return collect(bound(LIVE + PARTS, window).param("until", at(window.until())).param("generation", generation))
			.with(this.counts.of(generation, List.of(window)).get(0));
	}

	/** Computes those of the whole district only. */
	Measurements total(int generation, Window window) {
		return totals(generation, List.of(window)).get(0);
	}

	/**
	 * Computes those of the whole district in each window, in their order. Of days that
	 * are over, complaints are counted once.
	 */
	List<Measurements> totals(int generation, List<Window> windows) {
		Map<Window, Measurements> measured = kept(generation, windows);
		List<Window> open = windows.stream().filter((window) -> !measured.containsKey(window)).distinct().toList();
		if (!open.isEmpty()) {
			List<Measurements> counted = counted(generation, open);
			for (int at = 0; at < open.size(); at++) {
				measured.put(open.get(at), counted.get(at));
				keep(generation, open.get(at), counted.get(at));
			}
		}
		List<Map<Basis, Map<DistrictCount, Long>>> others = this.counts.of(generation, windows);
		return IntStream.range(0, windows.size())
			.mapToObj((at) -> Objects.requireNonNull(measured.get(windows.get(at))).with(others.get(at)))
			.toList();
	}

	private List<Measurements> counted(int generation, List<Window> windows) {
		Map<Integer, Measurements> measured = new HashMap<>();
		Window.bind(this.jdbc.sql(TOTALS.formatted(Window.values(windows))), windows)
			.param("tenant", BoundDistrict.required().value())
			.param("generation", generation)
			.query((row) -> {
				measured.put(row.getInt("number"), measured(row));
			});
		return IntStream.range(0, windows.size())
			.mapToObj((at) -> measured.getOrDefault(at, Measurements.NOTHING))
			.toList();
	}

	private Map<Window, Measurements> kept(int generation, List<Window> windows) {
		Map<Window, Measurements> measured = new HashMap<>();
		if (windows.stream().anyMatch(this::isSettled)) {
			Map<SettledDays, String> kept = this.models.settled(generation, FORMAT);
			windows.stream()
				.filter((window) -> isSettled(window) && kept.containsKey(window.days()))
				.forEach((window) -> measured.put(window,
						Measurements.ofJson(Objects.requireNonNull(kept.get(window.days())))));
		}
		return measured;
	}

	private void keep(int generation, Window window, Measurements counted) {
		if (isSettled(window)) {
			this.models.settle(generation, FORMAT, window.days(), counted.json());
		}
	}

	private boolean isSettled(Window window) {
		return window.isOfWholeDays() && this.models.isSettled(window.day());
	}

	/**
	 * Computes them from the complaints kept for a report, and from the generation that
	 * these were copied from.
	 */
	Breakdown snapshot(UUID report, int generation, Window window) {
		return collect(bound(SNAPSHOT + PARTS, window).param("report", report))
			.with(this.counts.of(generation, List.of(window)).get(0));
	}

	private JdbcClient.StatementSpec bound(String sql, Window window) {
		return this.jdbc.sql(sql)
			.param("tenant", BoundDistrict.required().value())
			.param("from", at(window.begin()))
			.param("day", window.day());
	}

	private static Breakdown collect(JdbcClient.StatementSpec statement) {
		Map<Dimension, Map<String, Measurements>> parts = new EnumMap<>(Dimension.class);
		for (Dimension part : Dimension.values()) {
			parts.put(part, new HashMap<>());
		}
		statement.query((row) -> {
			Dimension part = Dimension.of(row.getInt("part"));
			Objects.requireNonNull(parts.get(part)).put(key(row.getString("key_")), measured(row));
		});
		return new Breakdown(parts);
	}

	private static String key(@Nullable String key) {
		return (key == null) ? Breakdown.NONE : key;
	}

	private static Measurements measured(ResultSet row) throws SQLException {
		Map<Basis, Map<ComplaintSet, Long>> numbers = new EnumMap<>(Basis.class);
		Map<Basis, @Nullable BigDecimal> medians = new EnumMap<>(Basis.class);
		for (Basis basis : Basis.values()) {
			Map<ComplaintSet, Long> sets = new EnumMap<>(ComplaintSet.class);
			for (ComplaintSet set : ComplaintSet.values()) {
				sets.put(set, row.getLong(column(basis, set)));
			}
			numbers.put(basis, sets);
			double median = row.getDouble("median_" + basis.name());
			medians.put(basis, row.wasNull() ? null : BigDecimal.valueOf(median));
		}
		return new Measurements(numbers, medians);
	}

	private static String numbers() {
		StringJoiner columns = new StringJoiner(", ");
		columns.add(KEY);
		for (Basis basis : Basis.values()) {
			for (ComplaintSet set : ComplaintSet.values()) {
				columns.add(set.number(basis) + " AS " + column(basis, set));
			}
			columns.add("percentile_cont(0.5) WITHIN GROUP (ORDER BY handling_days) FILTER (WHERE "
					+ ComplaintSet.HANDLED.where(basis) + ") AS median_" + basis.name());
		}
		return columns.toString();
	}

	private static String column(Basis basis, ComplaintSet set) {
		return set.name() + "_" + basis.name();
	}

	private static OffsetDateTime at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
