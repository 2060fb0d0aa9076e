package org.yidiantong.reporting.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
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

	private static final String SQL = "SELECT * FROM " + Arrays.stream(DistrictCount.Fact.values())
		.map(DistrictCountQuery::numbers)
		.collect(Collectors.joining(" CROSS JOIN "));

	private final JdbcClient jdbc;

	DistrictCountQuery(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Counts in one generation of the read models. */
	Map<Basis, Map<DistrictCount, Long>> of(int generation, Window window) {
		return this.jdbc.sql(SQL)
			.param("tenant", BoundDistrict.required().value())
			.param("generation", generation)
			.param("from", window.from())
			.param("day", window.day())
			.param("until", window.until().atOffset(ZoneOffset.UTC))
			.query((row, number) -> counts(row))
			.single();
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
		return "(SELECT " + columns + " FROM " + fact.table()
				+ " WHERE tenant_id = :tenant AND generation = :generation) AS " + fact.name();
	}

	private static String column(Basis basis, DistrictCount count) {
		return count.name() + "_" + basis.name();
	}

}
