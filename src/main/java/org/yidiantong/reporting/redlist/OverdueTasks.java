package org.yidiantong.reporting.redlist;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds disclosure tasks past their due day. Call it in a transaction of the reporting
 * role.
 */
@Repository
class OverdueTasks {

	private static final String LATE = """
			 FROM reporting_task WHERE tenant_id = :tenant AND generation = :generation AND due_on < :day
			AND published_at IS NULL""";

	private final JdbcClient jdbc;

	OverdueTasks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Their number in each township that has any, the earliest due day first. */
	List<OverdueTask.OfTownship> byTownship(int generation, LocalDate today) {
		return bound("SELECT township, count(*) AS number, min(due_on) AS first_due_on" + LATE
				+ " GROUP BY township ORDER BY min(due_on), count(*) DESC, township", generation, today)
			.query((row, number) -> new OverdueTask.OfTownship(new PlaceCode(row.getString("township")),
					row.getLong("number"), row.getObject("first_due_on", LocalDate.class)))
			.list();
	}

	/** Those of a township or of all, the earliest due day first. */
	List<OverdueTask> list(int generation, LocalDate today, @Nullable PlaceCode township, int most) {
		return bound("SELECT township, place, period, lineage, due_on" + LATE
				+ " AND (:township::text IS NULL OR township = :township) ORDER BY due_on, place, period, lineage"
				+ " LIMIT :most", generation, today)
			.param("township", (township == null) ? null : township.value())
			.param("most", most)
			.query((row, number) -> new OverdueTask(new PlaceCode(row.getString("township")),
					new PlaceCode(row.getString("place")), row.getString("period"), row.getString("lineage"),
					row.getObject("due_on", LocalDate.class)))
			.list();
	}

	private JdbcClient.StatementSpec bound(String sql, int generation, LocalDate today) {
		return this.jdbc.sql(sql)
			.param("tenant", BoundDistrict.required().value())
			.param("generation", generation)
			.param("day", today);
	}

}
