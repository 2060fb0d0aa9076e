package org.yidiantong.complaints.sweep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.complaints.events.SweepId;
import org.yidiantong.complaints.inspection.UnitName;
import org.yidiantong.kernel.SqlConditions;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads self-checks, each list in one statement. What belongs to a complaint from which
 * the unit is recused by now is left out.
 */
@Repository
class SelfCheckQueries {

	private static final String CHECKS = """
			SELECT k.sweep_id, k.unit_code, k.revision, k.places, s.item_code, s.item_name, s.task, s.due_on, k.checked,
			  k.found, k.fixed, k.note, k.first_returned_at, k.returned_at
			FROM complaints_self_check k
			  JOIN complaints_sweep s ON s.tenant_id = k.tenant_id AND s.id = k.sweep_id
			  JOIN complaints_complaint c ON c.tenant_id = s.tenant_id AND c.id = s.complaint_id
			WHERE k.tenant_id = ? AND NOT (k.unit_code = ANY (c.recused_units))""";

	private static final String OPEN = "(k.returned_at IS NULL OR k.fixed < k.found)";

	private final JdbcClient jdbc;

	private final OrganizationManagement organization;

	private final BusinessClock clock;

	SelfCheckQueries(JdbcClient jdbc, OrganizationManagement organization, BusinessClock clock) {
		this.jdbc = jdbc;
		this.organization = organization;
		this.clock = clock;
	}

	/** The self-checks of a unit, latest first. */
	List<SelfCheckView> of(UnitCode unit, @Nullable UUID before, int limit) {
		return read(new SqlConditions(CHECKS, district()).and("k.unit_code = ?", unit.value())
			.andIfPresent("k.sweep_id < ?", before)
			.end("ORDER BY k.sweep_id DESC LIMIT ?", limit));
	}

	/** The self-checks that a unit has to do, the most urgent first. */
	List<SelfCheckView> open(UnitCode unit, int limit) {
		return read(new SqlConditions(CHECKS, district()).and("k.unit_code = ?", unit.value())
			.and(OPEN)
			.end("ORDER BY s.due_on, k.sweep_id LIMIT ?", limit));
	}

	/** One self-check of a unit. */
	Optional<SelfCheckView> find(SweepId sweep, UnitCode unit) {
		return read(new SqlConditions(CHECKS, district()).and("k.sweep_id = ? AND k.unit_code = ?", sweep.value(),
				unit.value()))
			.stream()
			.findFirst();
	}

	/** The units of a sweep: those that are late or have returned nothing first. */
	List<SelfCheckView> of(SweepId sweep) {
		return read(new SqlConditions(CHECKS, district()).and("k.sweep_id = ?", sweep.value())
			.end("ORDER BY (k.returned_at IS NOT NULL), k.unit_code"));
	}

	private List<SelfCheckView> read(SqlConditions query) {
		OrganizationChart chart = this.organization.chart();
		LocalDate today = this.clock.today();
		return this.jdbc.sql(query.sql()).params(query.values()).query((row, number) -> view(row, chart, today)).list();
	}

	private static SelfCheckView view(ResultSet row, OrganizationChart chart, LocalDate today) throws SQLException {
		LocalDate due = row.getObject("due_on", LocalDate.class);
		Instant first = instant(row, "first_returned_at");
		List<String> places = Stream.of((String[]) row.getArray("places").getArray())
			.map((code) -> chart.placeName(new PlaceCode(code)))
			.toList();
		return new SelfCheckView(new SweepId(row.getObject("sweep_id", UUID.class)),
				Objects.requireNonNull(UnitName.of(new UnitCode(row.getString("unit_code")), chart)),
				row.getInt("revision"), places, new ItemCode(row.getString("item_code")), row.getString("item_name"),
				row.getString("task"), due, row.getObject("checked", Integer.class),
				row.getObject("found", Integer.class), row.getObject("fixed", Integer.class), row.getString("note"),
				instant(row, "returned_at"), first == null && today.isAfter(due),
				first != null && first.atZone(BusinessClock.ZONE).toLocalDate().isAfter(due));
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
		return (at == null) ? null : at.toInstant();
	}

	private static int district() {
		return BoundDistrict.required().value();
	}

}
