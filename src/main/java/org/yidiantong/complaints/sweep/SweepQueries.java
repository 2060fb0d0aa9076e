package org.yidiantong.complaints.sweep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.complaints.dispatch.Recusal;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.events.SweepId;
import org.yidiantong.complaints.inspection.SweepSum;
import org.yidiantong.complaints.inspection.UnitName;
import org.yidiantong.identity.Actor;
import org.yidiantong.kernel.SqlConditions;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads sweeps for the desks that may see them, each list in one statement. A desk that
 * is recused from the complaint by now sees nothing of its sweeps.
 */
@Repository
class SweepQueries {

	private static final String SWEEPS = """
			SELECT s.id, s.complaint_id, c.case_number, s.item_code, s.item_name, s.task, s.opened_by, s.opened_at,
			  s.due_on, count(*) AS units, count(k.returned_at) AS returned, coalesce(sum(k.checked), 0) AS checked,
			  coalesce(sum(k.found), 0) AS found, coalesce(sum(k.fixed), 0) AS fixed
			FROM complaints_sweep s
			  JOIN complaints_complaint c ON c.tenant_id = s.tenant_id AND c.id = s.complaint_id
			  JOIN complaints_self_check k ON k.tenant_id = s.tenant_id AND k.sweep_id = s.id
			WHERE s.tenant_id = ?""";

	private static final String GROUPED = """
			GROUP BY s.id, s.complaint_id, c.case_number, s.item_code, s.item_name, s.task, s.opened_by, s.opened_at,
			  s.due_on""";

	private static final String SUM = """
			SELECT count(*) AS units, count(k.returned_at) AS returned, coalesce(sum(k.checked), 0) AS checked,
			  coalesce(sum(k.found), 0) AS found, coalesce(sum(k.fixed), 0) AS fixed
			FROM complaints_sweep s JOIN complaints_self_check k ON k.tenant_id = s.tenant_id AND k.sweep_id = s.id
			WHERE s.tenant_id = ? AND s.complaint_id = ?""";

	private static final String BUSY = """
			SELECT k.unit_code FROM complaints_sweep s
			  JOIN complaints_self_check k ON k.tenant_id = s.tenant_id AND k.sweep_id = s.id
			WHERE s.tenant_id = ? AND s.complaint_id = ? AND k.returned_at IS NULL""";

	private static final String LOCK = """
			SELECT c.id FROM complaints_complaint c WHERE c.tenant_id = ? AND c.id = ? FOR UPDATE""";

	private final JdbcClient jdbc;

	private final OrganizationManagement organization;

	private final BusinessClock clock;

	SweepQueries(JdbcClient jdbc, OrganizationManagement organization, BusinessClock clock) {
		this.jdbc = jdbc;
		this.organization = organization;
		this.clock = clock;
	}

	/** Makes others wait who open a sweep of the same complaint. */
	void lock(ComplaintId complaint) {
		this.jdbc.sql(LOCK).params(district(), complaint.value()).query(UUID.class).optional();
	}

	/** The units that have a sweep of a complaint to do. */
	Set<UnitCode> busy(ComplaintId complaint) {
		return new HashSet<>(this.jdbc.sql(BUSY)
			.params(district(), complaint.value())
			.query((row, number) -> new UnitCode(row.getString(1)))
			.list());
	}

	/** The sweeps that a desk sees, latest first. */
	List<SweepView> list(Actor actor, SweepFilter filter, @Nullable UUID before, int limit) {
		SqlConditions query = visible(actor).andIfPresent("s.item_code = ?", text(filter.item()))
			.andIfPresent("s.complaint_id = ?", (filter.complaint() == null) ? null : filter.complaint().value())
			.andIfPresent("s.id < ?", before);
		if (filter.overdue()) {
			query.and("s.due_on < ?", this.clock.today()).end(GROUPED + " HAVING count(k.returned_at) < count(*)");
		}
		else {
			query.end(GROUPED);
		}
		query.end("ORDER BY s.id DESC LIMIT ?", limit);
		return read(query);
	}

	/** A sweep, if the desk sees it. */
	Optional<SweepView> find(Actor actor, SweepId id) {
		return read(visible(actor).and("s.id = ?", id.value()).end(GROUPED)).stream().findFirst();
	}

	/** The sum of the sweeps that a complaint has caused; empty without any. */
	Optional<SweepSum> sum(ComplaintId complaint) {
		return this.jdbc.sql(SUM)
			.params(district(), complaint.value())
			.query((row, number) -> sum(row))
			.optional()
			.filter((sum) -> sum.units() > 0);
	}

	/** The conditions on what a desk sees. */
	private static SqlConditions visible(Actor actor) {
		SqlConditions query = new SqlConditions(SWEEPS, district()).and(Recusal.POST_NOT_RECUSED, actor.name());
		String unit = text(actor.unit());
		return (unit == null) ? query : query.and(Recusal.UNIT_NOT_RECUSED, unit)
			.and("(c.supervising_unit = ? OR s.opened_by = ?)", unit, unit);
	}

	private List<SweepView> read(SqlConditions query) {
		OrganizationChart chart = this.organization.chart();
		LocalDate today = this.clock.today();
		return this.jdbc.sql(query.sql()).params(query.values()).query((row, number) -> view(row, chart, today)).list();
	}

	private static SweepView view(ResultSet row, OrganizationChart chart, LocalDate today) throws SQLException {
		SweepSum sum = sum(row);
		LocalDate due = row.getObject("due_on", LocalDate.class);
		return new SweepView(new SweepId(row.getObject("id", UUID.class)),
				new ComplaintId(row.getObject("complaint_id", UUID.class)), row.getString("case_number"),
				new ItemCode(row.getString("item_code")), row.getString("item_name"), row.getString("task"),
				UnitName.of(UnitCode.orNull(row.getString("opened_by")), chart),
				row.getObject("opened_at", OffsetDateTime.class).toInstant(), due, sum,
				today.isAfter(due) ? sum.units() - sum.returned() : 0);
	}

	private static SweepSum sum(ResultSet row) throws SQLException {
		return new SweepSum(row.getInt("units"), row.getInt("returned"), row.getInt("checked"), row.getInt("found"),
				row.getInt("fixed"));
	}

	private static @Nullable String text(@Nullable Object code) {
		return (code == null) ? null : code.toString();
	}

	private static int district() {
		return BoundDistrict.required().value();
	}

}
