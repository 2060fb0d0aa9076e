package org.yidiantong.organization;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.SqlConditions;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads places, units and posts of the bound district as read models. Each list takes one
 * statement.
 */
@Repository
class OrganizationQueries {

	/**
	 * The township is looked up place by place. As a join it takes seconds for a district
	 * whose folder was just applied: until the tables are analyzed, the planner expects a
	 * single place and compares each with each twice.
	 */
	private static final String PLACES = """
			SELECT p.code, p.name, p.kind, p.type, p.stat_code, p.valid_from, p.valid_to,
			  (SELECT t.code FROM organization_place t WHERE t.tenant_id = ? AND t.id =
			     (SELECT b.parent_id FROM organization_place_parent b
			      WHERE b.tenant_id = ? AND b.place_id = p.id AND b.valid_to IS NULL
			      ORDER BY b.valid_from DESC LIMIT 1)) AS township,
			  ARRAY(SELECT a.alias FROM organization_place_alias a
			        WHERE a.tenant_id = ? AND a.place_id = p.id) AS aliases
			FROM organization_place p
			WHERE p.tenant_id = ?""";

	private static final String UNITS = """
			SELECT u.code, u.name, u.kind, u.portfolio, u.place_code, u.parent_code,
			  ARRAY(SELECT f.function_code FROM organization_unit_function f
			        WHERE f.tenant_id = ? AND f.unit_id = u.id) AS functions
			FROM organization_unit u
			WHERE u.tenant_id = ? AND u.valid_to IS NULL
			ORDER BY u.position""";

	/** A unit whose place is closed no longer counts, nor does its officer. */
	private static final String FIGURES = """
			WITH unit AS (
			  SELECT u.tenant_id, u.code, u.kind FROM organization_unit u LEFT JOIN organization_place p
			    ON p.tenant_id = u.tenant_id AND p.code = u.place_code
			  WHERE u.tenant_id = ? AND u.valid_to IS NULL AND (u.place_code IS NULL OR (NOT p.vanished
			    AND (p.valid_from IS NULL OR p.valid_from <= ?) AND (p.valid_to IS NULL OR p.valid_to >= ?))))
			SELECT
			  (SELECT count(*) FROM unit u WHERE u.tenant_id = d.tenant_id
			     AND u.kind IN ('DEPARTMENT', 'TOWNSHIP_GOVERNMENT', 'VILLAGE', 'COMMUNITY')) AS handling_units,
			  (SELECT count(*) FROM unit u WHERE u.tenant_id = d.tenant_id
			     AND u.kind IN ('TOWNSHIP_DISCIPLINE', 'RESIDENT_GROUP')) AS supervising_units,
			  (SELECT count(*) FROM organization_officer o JOIN unit u ON u.tenant_id = o.tenant_id AND u.code = o.unit_code
			     WHERE o.tenant_id = ? AND o.valid_to IS NULL) AS officers,
			  count(*) FILTER (WHERE d.kind = 'TOWNSHIP') AS townships,
			  count(*) FILTER (WHERE d.kind = 'VILLAGE') AS villages,
			  count(*) FILTER (WHERE d.kind = 'COMMUNITY') AS communities,
			  (SELECT count(*) FROM unit u WHERE u.tenant_id = d.tenant_id AND u.kind = 'DEPARTMENT') AS departments,
			  (SELECT count(*) FROM unit u WHERE u.tenant_id = d.tenant_id AND u.kind = 'RESIDENT_GROUP') AS resident_groups
			FROM organization_place d
			WHERE d.tenant_id = ? AND NOT d.vanished AND (d.valid_from IS NULL OR d.valid_from <= ?)
			  AND (d.valid_to IS NULL OR d.valid_to >= ?)
			GROUP BY d.tenant_id""";

	private final JdbcClient jdbc;

	OrganizationQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns the places of the last applied folder, without those that were closed
	 * because the folder no longer has them.
	 */
	List<Place> openPlaces() {
		return places("NOT p.vanished").list();
	}

	/**
	 * Returns the places that are valid on a day, each township before its villages and
	 * communities. Places that the folder no longer has are excluded for every day.
	 */
	List<Place> places(LocalDate day) {
		return places("""
				NOT p.vanished AND (p.valid_from IS NULL OR p.valid_from <= ?)
				  AND (p.valid_to IS NULL OR p.valid_to >= ?)""", day, day).list();
	}

	/** Finds a place by its permanent code, including closed ones. */
	Optional<Place> place(PlaceCode code) {
		return places("p.code = ?", code.value()).optional();
	}

	/** Returns places with this name, alias or statistical code. */
	List<Place> called(String text) {
		return places("""
				(p.stat_code = ? OR p.name = ? OR EXISTS (SELECT FROM organization_place_alias n
				  WHERE n.tenant_id = ? AND n.place_id = p.id AND n.alias = ?))""", text, text, tenant(), text).list();
	}

	List<Unit> openUnits() {
		return this.jdbc.sql(UNITS)
			.params(tenant(), tenant())
			.query((row, number) -> new Unit(new UnitCode(row.getString("code")), row.getString("name"),
					UnitKind.valueOf(row.getString("kind")), Set.of(texts(row.getArray("functions"))),
					row.getString("portfolio"), PlaceCode.orNull(row.getString("place_code")),
					UnitCode.orNull(row.getString("parent_code"))))
			.list();
	}

	/** Returns the names of units that no longer exist. */
	Map<UnitCode, String> formerUnits() {
		Map<UnitCode, String> names = new HashMap<>();
		this.jdbc.sql("SELECT u.code, u.name FROM organization_unit u WHERE u.tenant_id = ? AND u.valid_to IS NOT NULL")
			.param(tenant())
			.query((row) -> {
				names.put(new UnitCode(row.getString("code")), row.getString("name"));
			});
		return names;
	}

	List<InformationOfficer> openOfficers() {
		return this.jdbc
			.sql("SELECT o.code, o.unit_code FROM organization_officer o WHERE o.tenant_id = ? AND o.valid_to IS NULL")
			.param(tenant())
			.query((row, number) -> new InformationOfficer(row.getString("code"),
					new UnitCode(row.getString("unit_code"))))
			.list();
	}

	OrganizationFigures figures(LocalDate day) {
		return this.jdbc.sql(FIGURES)
			.params(tenant(), day, day, tenant(), tenant(), day, day)
			.query(OrganizationFigures.class)
			.optional()
			.orElseGet(() -> new OrganizationFigures(0, 0, 0, 0, 0, 0, 0, 0));
	}

	private JdbcClient.MappedQuerySpec<Place> places(String condition, Object... values) {
		SqlConditions query = new SqlConditions(PLACES, tenant()).and(condition, values).end("ORDER BY p.position");
		return this.jdbc.sql(query.sql()).params(query.values()).query((row, number) -> place(row));
	}

	private static int tenant() {
		return BoundDistrict.required().value();
	}

	private static Place place(ResultSet row) throws SQLException {
		return new Place(new PlaceCode(row.getString("code")), row.getString("name"),
				PlaceKind.valueOf(row.getString("kind")), type(row.getString("type")),
				PlaceCode.orNull(row.getString("township")),
				List.of(texts(row.getArray("aliases"))).stream().sorted().toList(), row.getString("stat_code"),
				row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class));
	}

	private static @Nullable TownshipType type(@Nullable String name) {
		return (name != null) ? TownshipType.valueOf(name) : null;
	}

	private static String[] texts(Array array) throws SQLException {
		return (String[]) array.getArray();
	}

}
