package org.yidiantong.reporting.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.reporting.readmodel.ComplaintTransition;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Builds the report's lists of single complaints: overdue complaints and badly rated
 * ones. They contain public facts only, never what a person wrote. Call it in a
 * transaction of the reporting role.
 */
@Repository
class ComplaintTables {

	private static final String OVERDUE = "SELECT * FROM reporting_case WHERE tenant_id = :tenant AND report_id = :report AND "
			+ ComplaintSet.OVERDUE.where(Basis.CUMULATIVE) + " ORDER BY due_on, complaint_id";

	private static final String RECTIFICATIONS = """
			SELECT k.*, c.anonymous AS unnamed, c.done_at, c.reached, c.rectify_by, c.rectified_at, c.rectified_in_time,
			  c.accepted
			FROM reporting_case k LEFT JOIN reporting_call_back c
			  ON c.tenant_id = k.tenant_id AND c.generation = :generation AND c.complaint_id = k.complaint_id
			WHERE k.tenant_id = :tenant AND k.report_id = :report AND k.counted AND k.level <= 2
			ORDER BY k.rated_at, k.complaint_id""";

	private final JdbcClient jdbc;

	ComplaintTables(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	ReportTable overdue(UUID report, Window window, OrganizationNames names) {
		List<TableRow> rows = this.jdbc.sql(OVERDUE)
			.param("tenant", BoundDistrict.required().value())
			.param("report", report)
			.param("day", window.day())
			.query((row, number) -> overdueRow(row, window, names))
			.list();
		return new ReportTable("overdue",
				List.of(TableColumn.text("caseNumber"), TableColumn.text("township"), TableColumn.text("place"),
						TableColumn.text("item"), TableColumn.text("lead"), date("filedOn"), date("dueOn"),
						new TableColumn("daysLate", TableColumn.Kind.COUNT), TableColumn.text("state")),
				rows);
	}

	ReportTable rectifications(UUID report, int generation, Window window, OrganizationNames names) {
		List<TableRow> rows = this.jdbc.sql(RECTIFICATIONS)
			.param("tenant", BoundDistrict.required().value())
			.param("report", report)
			.param("generation", generation)
			.query((row, number) -> rectificationRow(row, window, names))
			.list();
		return new ReportTable("rectifications",
				List.of(TableColumn.text("caseNumber"), TableColumn.text("township"), TableColumn.text("place"),
						TableColumn.text("item"), TableColumn.text("lead"),
						new TableColumn("level", TableColumn.Kind.COUNT), date("ratedOn"), TableColumn.text("callBack"),
						date("rectifyBy"), TableColumn.text("rectification")),
				rows);
	}

	private static TableRow overdueRow(ResultSet row, Window window, OrganizationNames names) throws SQLException {
		LocalDate due = row.getObject("due_on", LocalDate.class);
		return new TableRow(row.getString("complaint_id"),
				Arrays.asList(row.getString("case_number"), names.place(new PlaceCode(row.getString("township"))),
						names.place(new PlaceCode(row.getString("place"))), row.getString("item"), unit(row, names),
						day(row, "filed_at"), due.toString(), ChronoUnit.DAYS.between(due, window.day()),
						ComplaintTransition.valueOf(row.getString("kind")).state()));
	}

	private static TableRow rectificationRow(ResultSet row, Window window, OrganizationNames names)
			throws SQLException {
		OffsetDateTime end = window.until().atOffset(ZoneOffset.UTC);
		OffsetDateTime done = row.getObject("done_at", OffsetDateTime.class);
		String called = (done == null || !done.isBefore(end)) ? "OPEN"
				: row.getBoolean("reached") ? "REACHED" : "NOT_REACHABLE";
		LocalDate by = row.getObject("rectify_by", LocalDate.class);
		return new TableRow(row.getString("complaint_id"),
				Arrays.asList(row.getString("case_number"), names.place(new PlaceCode(row.getString("township"))),
						names.place(new PlaceCode(row.getString("place"))), row.getString("item"), unit(row, names),
						row.getInt("level"), day(row, "rated_at"), called, (by == null) ? null : by.toString(),
						rectification(row, end, by)));
	}

	private static @Nullable String rectification(ResultSet row, OffsetDateTime end, @Nullable LocalDate by)
			throws SQLException {
		OffsetDateTime rectified = row.getObject("rectified_at", OffsetDateTime.class);
		if (by == null) {
			return null;
		}
		if (rectified == null || !rectified.isBefore(end)) {
			return "RUNNING";
		}
		return row.getBoolean("rectified_in_time") ? "IN_TIME" : "LATE";
	}

	private static @Nullable String unit(ResultSet row, OrganizationNames names) throws SQLException {
		String lead = row.getString("lead");
		return (lead == null) ? null : names.unit(new UnitCode(lead));
	}

	private static @Nullable String day(ResultSet row, String column) throws SQLException {
		OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
		return (time == null) ? null : time.atZoneSameInstant(BusinessClock.ZONE).toLocalDate().toString();
	}

	private static TableColumn date(String code) {
		return new TableColumn(code, TableColumn.Kind.DATE);
	}

}
