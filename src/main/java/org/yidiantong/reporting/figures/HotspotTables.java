package org.yidiantong.reporting.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitKind;
import org.yidiantong.reporting.readmodel.PublishedChecklist;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Builds the tables of hot issues, which are the items with the most new complaints, and
 * of showcase cases, at most one for each of them. A showcase case says nothing by which
 * a person or a village could be found. Call it in a transaction of the reporting role.
 */
@Repository
class HotspotTables {

	/** Longer lists are no hot issues any more. */
	private static final int MOST = 10;

	static final List<BasedFigure> OF_ITEM = BasedFigure.cumulative(Kpi.OPEN, Kpi.OVERDUE);

	private static final String TOWNSHIPS = """
			SELECT lineage, count(DISTINCT township) AS townships FROM reporting_case
			WHERE tenant_id = :tenant AND report_id = :report AND lineage IS NOT NULL AND %s GROUP BY lineage"""
		.formatted(ComplaintSet.NEW.where(Basis.CUMULATIVE));

	private static final String ARRIVALS = "SELECT lineage, " + ComplaintSet.NEW.number(Basis.CUMULATIVE)
			+ " AS arrivals FROM (" + ComplaintFacts.AS_OF + ") AS facts WHERE lineage IS NOT NULL GROUP BY lineage";

	/**
	 * Of each item the best rated, then the quickest. Complaints about how power was used
	 * and those being redone are none.
	 */
	private static final String SHOWCASES = """
			SELECT DISTINCT ON (lineage) * FROM reporting_case
			WHERE tenant_id = :tenant AND report_id = :report AND counted AND outcome = 'CLOSED' AND closed_at >= :from
			AND nature <> 'REPORT' AND lineage = ANY (:lineages) AND closed_on_time AND level >= 3
			AND rated_at >= :from AND handling_days IS NOT NULL
			ORDER BY lineage, level DESC, handling_days, filed_at, complaint_id""";

	private final JdbcClient jdbc;

	HotspotTables(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Both tables. */
	List<ReportTable> of(UUID report, int generation, ReportPeriod period, Breakdown breakdown, ReportNames names,
			PublishedChecklist list) {
		List<String> items = breakdown.keys(Dimension.ITEM)
			.stream()
			.filter((lineage) -> !lineage.equals(Breakdown.NONE) && arrivals(breakdown, lineage) > 0)
			.sorted(Comparator.comparingLong((String lineage) -> -arrivals(breakdown, lineage))
				.thenComparing(Comparator.naturalOrder()))
			.limit(MOST)
			.toList();
		return List.of(hotspots(items, report, generation, period, breakdown, names, list),
				showcases(items, report, period, names));
	}

	private ReportTable hotspots(List<String> items, UUID report, int generation, ReportPeriod period,
			Breakdown breakdown, ReportNames names, PublishedChecklist list) {
		Map<String, Long> townships = counted(bound(TOWNSHIPS, period.window()).param("report", report));
		Window before = period.previous().window();
		Map<String, Long> previous = counted(bound(ARRIVALS, before).param("generation", generation)
			.param("until", before.until().atOffset(ZoneOffset.UTC)));
		long all = breakdown.total().number(Basis.CUMULATIVE, ComplaintSet.NEW);
		List<TableRow> rows = new ArrayList<>();
		for (String lineage : items) {
			long now = arrivals(breakdown, lineage);
			long then = previous.getOrDefault(lineage, 0L);
			List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(names.items().getOrDefault(lineage, lineage),
					list.categoryOf(lineage), now, Fraction.percent(now, all, 2), then, change(now, then),
					townships.getOrDefault(lineage, 0L)));
			OF_ITEM.forEach((figure) -> cells.add(figure.of(breakdown.of(Dimension.ITEM, lineage))));
			rows.add(new TableRow("item/" + lineage, cells));
		}
		return new ReportTable("hotspots", columns(), rows);
	}

	private ReportTable showcases(List<String> items, UUID report, ReportPeriod period, ReportNames names) {
		Map<String, TableRow> found = new HashMap<>();
		bound(SHOWCASES, period.window()).param("report", report)
			.param("lineages", items.toArray(String[]::new))
			.query((row) -> {
				found.put(row.getString("lineage"), showcase(row, names));
			});
		return new ReportTable("showcases",
				List.of(TableColumn.text("item"), TableColumn.text("township"), TableColumn.text("handledBy"),
						new TableColumn("workingDays", TableColumn.Kind.COUNT),
						new TableColumn("level", TableColumn.Kind.COUNT)),
				items.stream().filter(found::containsKey).map(found::get).toList());
	}

	private static TableRow showcase(ResultSet row, ReportNames names) throws SQLException {
		String unit = names.leadKind(row)
			.filter((kind) -> kind == UnitKind.DEPARTMENT || kind == UnitKind.TOWNSHIP_GOVERNMENT)
			.isPresent() ? names.lead(row) : "VILLAGE_UNIT";
		return new TableRow("item/" + row.getString("lineage"),
				Arrays.asList(names.item(row), names.place(new PlaceCode(row.getString("township"))), unit,
						row.getInt("handling_days"), row.getInt("level")));
	}

	private static long arrivals(Breakdown breakdown, String lineage) {
		return breakdown.of(Dimension.ITEM, lineage).number(Basis.CUMULATIVE, ComplaintSet.NEW);
	}

	/** The change in per cent; null when there were none before. */
	private static @Nullable BigDecimal change(long now, long then) {
		return (then == 0) ? null
				: BigDecimal.valueOf((now - then) * 100).divide(BigDecimal.valueOf(then), 1, RoundingMode.HALF_UP);
	}

	private static List<TableColumn> columns() {
		List<TableColumn> columns = new ArrayList<>(List.of(TableColumn.text("item"), TableColumn.text("category"),
				new TableColumn("newComplaints", TableColumn.Kind.COUNT),
				new TableColumn("newShare", TableColumn.Kind.PERCENT),
				new TableColumn("previousNew", TableColumn.Kind.COUNT),
				new TableColumn("newChange", TableColumn.Kind.PERCENT),
				new TableColumn("townshipCount", TableColumn.Kind.COUNT)));
		OF_ITEM.forEach((figure) -> columns.add(TableColumn.of(figure)));
		return columns;
	}

	private JdbcClient.StatementSpec bound(String sql, Window window) {
		return this.jdbc.sql(sql)
			.param("tenant", BoundDistrict.required().value())
			.param("from", window.begin().atOffset(ZoneOffset.UTC));
	}

	private static Map<String, Long> counted(JdbcClient.StatementSpec statement) {
		Map<String, Long> counts = new HashMap<>();
		statement.query((row) -> {
			counts.put(row.getString(1), row.getLong(2));
		});
		return counts;
	}

}
