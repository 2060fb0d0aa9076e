package org.yidiantong.reporting.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

	private static final String PARTS = "township, place, lead, category, lineage";

	/**
	 * Complaints are counted once for all their parts together. There are few of these
	 * rows, and only they are added up for each part alone.
	 */
	private static final String BROKEN_DOWN = "SELECT grouping(" + PARTS + ") AS " + Breakdown.Tallies.PART
			+ ", coalesce(" + PARTS + ") AS " + Breakdown.Tallies.KEY + ", " + Measurements.Tally.DAYS + ", "
			+ Measurements.Tally.sums() + " FROM (SELECT " + PARTS + ", " + Measurements.Tally.DAYS + ", "
			+ Measurements.Tally.counts() + " FROM %s GROUP BY " + PARTS + ", " + Measurements.Tally.DAYS
			+ ") AS counts GROUP BY " + Measurements.Tally.DAYS
			+ ", GROUPING SETS ((), (township), (place), (lead), (category), (lineage))";

	private static final String LIVE = BROKEN_DOWN.formatted("(" + ComplaintFacts.AS_OF + ") AS facts");

	private static final String ENDED = BROKEN_DOWN
		.formatted("(" + ComplaintFacts.AS_OF + " AND m.outcome IS NOT NULL) AS facts");

	/**
	 * A complaint that had ended and has not changed since counts as it did: nothing more
	 * of it falls into the period, and it cannot become overdue.
	 */
	private static final String CHANGED = "WITH changed AS MATERIALIZED (" + ComplaintFacts.CHANGED + ") ";

	private static final String IS_CHANGED = " AND m.complaint_id IN (SELECT complaint_id FROM changed)";

	private static final String LIVE_CHANGED = CHANGED
			+ BROKEN_DOWN.formatted("(" + ComplaintFacts.AS_OF + IS_CHANGED + ") AS facts");

	private static final String ENDED_CHANGED = CHANGED
			+ BROKEN_DOWN.formatted("(" + ComplaintFacts.AS_OF + IS_CHANGED + " AND m.outcome IS NOT NULL) AS facts");

	private static final String SNAPSHOT = BROKEN_DOWN
		.formatted("reporting_case WHERE tenant_id = :tenant AND report_id = :report");

	private static final String TOTALS = Window.inEach("SELECT w.number AS number, " + Measurements.Tally.DAYS + ", "
			+ Measurements.Tally.counts() + " FROM %s CROSS JOIN LATERAL (" + ComplaintFacts.AS_OF.replace("%", "%%")
			+ ") AS facts GROUP BY w.number, " + Measurements.Tally.DAYS, "w.begins");

	/**
	 * Changes with what is counted, so that nothing is read that was counted otherwise.
	 */
	private static final String FORMAT = Sha256.hex(TOTALS);

	private static final String FORMAT_ENDED = Sha256.hex(ENDED);

	private final JdbcClient jdbc;

	private final DistrictCountQuery counts;

	private final ReadModelManagement models;

	FigureQuery(JdbcClient jdbc, DistrictCountQuery counts, ReadModelManagement models) {
		this.jdbc = jdbc;
		this.counts = counts;
		this.models = models;
	}

	/**
	 * Computes them from one generation of the read models. Complaints that had ended
	 * before the last month of the window are counted once, and of them only those that
	 * have changed since are counted again.
	 */
	Breakdown live(int generation, Window window) {
		LocalDate month = window.lastDay().withDayOfMonth(1);
		LocalDate since = this.models.isSettled(month.minusDays(1)) ? month : month.minusMonths(1);
		return this.models.isSettled(since.minusDays(1)) ? with(generation, window, addedUp(generation, since, window))
				: whole(generation, window);
	}

	/** The same, with all complaints counted. */
	Breakdown whole(int generation, Window window) {
		return with(generation, window, tallied(bound(LIVE, generation, window)));
	}

	private Breakdown with(int generation, Window window, Breakdown.Tallies complaints) {
		return complaints.breakdown().with(this.counts.of(generation, List.of(window)).get(0));
	}

	private Breakdown.Tallies addedUp(int generation, LocalDate since, Window window) {
		Window before = window.before(since);
		Breakdown.Tallies all = ended(generation, before);
		changed(LIVE_CHANGED, generation, window, before, window).query((row) -> {
			all.add(row);
		});
		changed(ENDED_CHANGED, generation, before, before, window).query((row) -> {
			all.subtract(row);
		});
		return all;
	}

	private JdbcClient.StatementSpec changed(String sql, int generation, Window asOf, Window since, Window now) {
		return bound(sql, generation, asOf).param("since", at(since.until())).param("now", at(now.until()));
	}

	/** Counts the complaints that had ended by the end of a window. */
	private Breakdown.Tallies ended(int generation, Window window) {
		Optional<String> kept = this.models.settled(generation, FORMAT_ENDED, window.days());
		if (kept.isPresent()) {
			return Breakdown.Tallies.ofJson(kept.get());
		}
		Breakdown.Tallies counted = tallied(bound(ENDED, generation, window));
		this.models.settle(generation, FORMAT_ENDED, window.days(), counted.json());
		return counted;
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
		List<Measurements.Tally> tallies = Stream.generate(Measurements.Tally::new).limit(windows.size()).toList();
		Window.bind(this.jdbc.sql(TOTALS.formatted(Window.values(windows))), windows)
			.param("tenant", BoundDistrict.required().value())
			.param("generation", generation)
			.query((row) -> {
				tallies.get(row.getInt("number")).add(row);
			});
		return tallies.stream().map(Measurements.Tally::measurements).toList();
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
		return tallied(bound(SNAPSHOT, window).param("report", report)).breakdown()
			.with(this.counts.of(generation, List.of(window)).get(0));
	}

	private JdbcClient.StatementSpec bound(String sql, Window window) {
		return this.jdbc.sql(sql)
			.param("tenant", BoundDistrict.required().value())
			.param("from", at(window.begin()))
			.param("day", window.day());
	}

	private JdbcClient.StatementSpec bound(String sql, int generation, Window window) {
		return bound(sql, window).param("until", at(window.until())).param("generation", generation);
	}

	private static Breakdown.Tallies tallied(JdbcClient.StatementSpec statement) {
		Breakdown.Tallies all = new Breakdown.Tallies();
		statement.query((row) -> {
			all.add(row);
		});
		return all;
	}

	private static OffsetDateTime at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
