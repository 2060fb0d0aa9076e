package org.yidiantong.reporting.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;

import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Queries all {@link DistrictCount}s in one statement. Call it in a transaction of the
 * reporting role.
 */
@Repository
class DistrictCountQuery {

	private static final String SQL = " CROSS JOIN LATERAL " + Arrays.stream(DistrictCount.Fact.values())
		.map(DistrictCountQuery::numbers)
		.collect(Collectors.joining(" CROSS JOIN LATERAL "));

	private final JdbcClient jdbc;

	DistrictCountQuery(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Counts of each window in one generation of the read models, in their order. */
	List<Map<Basis, Map<DistrictCount, Long>>> of(int generation, List<Window> windows) {
		return Window
			.bind(this.jdbc.sql("SELECT * FROM " + Window.values(windows) + SQL + " ORDER BY w.number"), windows)
			.param("tenant", BoundDistrict.required().value())
			.param("generation", generation)
			.query((row, number) -> counts(row))
			.list();
	}

	private static Map<Basis, Map<DistrictCount, Long>> counts(ResultSet row) throws SQLException {
		Map<Basis, Map<DistrictCount, Long>> counts = new EnumMap<>(Basis.class);
		for (Basis basis : Basis.values()) {
			Map<DistrictCount, Long> of = new EnumMap<>(DistrictCount.class);
			for (DistrictCount count : DistrictCount.values()) {
				of.put(count, row.getLong(column(basis, count)));
			}
			counts.put(basis, of);
		}
		return counts;
	}

	private static String numbers(DistrictCount.Fact fact) {
		StringJoiner columns = new StringJoiner(", ");
		for (Basis basis : Basis.values()) {
			for (DistrictCount count : DistrictCount.of(fact)) {
				columns.add(count.number(basis) + " AS " + column(basis, count));
			}
		}
		return Window.inEach("(SELECT " + columns + " FROM " + fact.table()
				+ " WHERE tenant_id = :tenant AND generation = :generation) AS " + fact.name(), "w.first_day");
	}

	private static String column(Basis basis, DistrictCount count) {
		return count.name() + "_" + basis.name();
	}

}
