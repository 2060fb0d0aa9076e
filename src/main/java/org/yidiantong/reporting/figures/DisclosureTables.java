package org.yidiantong.reporting.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.reporting.readmodel.PublishedChecklist;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Builds the tables of the disclosure tasks that were due in the period, by township and
 * by item. Townships are not ranked. Call it in a transaction of the reporting role.
 */
@Repository
class DisclosureTables {

	/** Tasks by township and item, as of the end of the period. */
	private static final String TASKS = """
			SELECT t.township, t.lineage, count(*) AS due,
			  count(*) FILTER (WHERE t.published_at < :until
			    AND (t.published_at AT TIME ZONE 'Asia/Shanghai')::date <= t.due_on) AS on_time,
			  count(*) FILTER (WHERE t.published_at < :until
			    AND (t.published_at AT TIME ZONE 'Asia/Shanghai')::date > t.due_on) AS late,
			  count(*) FILTER (WHERE t.published_at < :until AND d.at IS NOT NULL) AS nothing
			FROM reporting_task t LEFT JOIN (SELECT DISTINCT place, period, lineage, at FROM reporting_disclosure
			  WHERE tenant_id = :tenant AND generation = :generation AND version = 1 AND empty) d
			  ON d.place = t.place AND d.period = t.period AND d.lineage = t.lineage AND d.at = t.published_at
			WHERE t.tenant_id = :tenant AND t.generation = :generation AND t.due_on >= :from AND t.due_on <= :day
			GROUP BY t.township, t.lineage""";

	static final List<String> COUNTS = List.of("tasksDue", "tasksOnTime", "tasksLate", "tasksMissing", "tasksEmpty");

	private final JdbcClient jdbc;

	DisclosureTables(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Both tables. */
	List<ReportTable> of(int generation, Window window, ReportNames names, PublishedChecklist list) {
		Map<String, Tally> townships = new LinkedHashMap<>();
		Map<String, Tally> items = new LinkedHashMap<>();
		names.townships().forEach((township) -> townships.put(township.code().value(), Tally.NOTHING));
		list.items().forEach((item) -> items.put(item.lineage(), Tally.NOTHING));
		this.jdbc.sql(TASKS)
			.param("tenant", BoundDistrict.required().value())
			.param("generation", generation)
			.param("from", window.from())
			.param("day", window.day())
			.param("until", window.until().atOffset(ZoneOffset.UTC))
			.query((row) -> {
				townships.merge(row.getString("township"), Tally.of(row), Tally::plus);
				items.merge(row.getString("lineage"), Tally.of(row), Tally::plus);
			});
		items.values().removeIf((tally) -> tally.due() == 0);
		return List.of(
				new ReportTable("disclosures", columns(TableColumn.text("name")),
						townships.entrySet()
							.stream()
							.map((one) -> one.getValue().row(one.getKey(), names.place(new PlaceCode(one.getKey()))))
							.toList()),
				new ReportTable("duties", columns(TableColumn.text("item")),
						items.entrySet()
							.stream()
							.map((one) -> one.getValue()
								.row("item/" + one.getKey(), names.items().getOrDefault(one.getKey(), one.getKey())))
							.toList()));
	}

	private static List<TableColumn> columns(TableColumn first) {
		List<TableColumn> columns = new ArrayList<>(List.of(first));
		COUNTS.forEach((code) -> columns.add(new TableColumn(code, TableColumn.Kind.COUNT)));
		columns.add(new TableColumn("timeliness", TableColumn.Kind.PERCENT));
		return columns;
	}

	/**
	 * Tasks of a township or of an item.
	 *
	 * @param late published after the due day
	 * @param nothing published as a nil report
	 */
	private record Tally(long due, long onTime, long late, long nothing) {

		private static final Tally NOTHING = new Tally(0, 0, 0, 0);

		private static Tally of(ResultSet row) throws SQLException {
			return new Tally(row.getLong("due"), row.getLong("on_time"), row.getLong("late"), row.getLong("nothing"));
		}

		private Tally plus(Tally other) {
			return new Tally(this.due + other.due, this.onTime + other.onTime, this.late + other.late,
					this.nothing + other.nothing);
		}

		private TableRow row(String key, String name) {
			List<@Nullable Object> cells = Arrays.asList(name, this.due, this.onTime, this.late,
					this.due - this.onTime - this.late, this.nothing, Fraction.percent(this.onTime, this.due, 2));
			return new TableRow(key, cells);
		}

	}

}
