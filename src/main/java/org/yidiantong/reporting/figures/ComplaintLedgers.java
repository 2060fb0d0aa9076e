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
import org.yidiantong.reporting.readmodel.ComplaintTransition;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Builds the ledgers of single complaints: late and supervised ones, and badly rated
 * ones. They contain public facts only, never what a person wrote. A complaint about how
 * power was used names no place below the township. Call it in a transaction of the
 * reporting role.
 */
@Repository
class ComplaintLedgers {

	/** Open and overdue, closed late in the period, or supervised in the period. */
	private static final String LATE = """
			SELECT k.*, %1$s AS is_overdue, %2$s AS is_closed_late, c.red_at, c.yellow_at
			FROM reporting_case k LEFT JOIN (
			  SELECT complaint_id, max(at) FILTER (WHERE card = 'RED') AS red_at,
			    max(at) FILTER (WHERE card = 'YELLOW') AS yellow_at, bool_or(at >= :begin) AS supervised
			  FROM reporting_card WHERE tenant_id = :tenant AND generation = :generation AND at < :until
			  AND card IN ('YELLOW', 'RED') GROUP BY complaint_id) c ON c.complaint_id = k.complaint_id
			WHERE k.tenant_id = :tenant AND k.report_id = :report AND (%1$s OR %2$s OR counted AND c.supervised)
			ORDER BY is_overdue DESC, is_closed_late DESC, due_on, filed_at, k.complaint_id"""
		.formatted(ComplaintSet.OVERDUE.where(Basis.CUMULATIVE), """
				(counted AND outcome IN ('CLOSED', 'REJECTED') AND closed_at >= :begin
				  AND (closed_at AT TIME ZONE 'Asia/Shanghai')::date > due_on)""");

	/** Rated badly in the period, or before it and not settled when it began. */
	private static final String RECTIFICATIONS = """
			SELECT k.*, c.anonymous AS unnamed, c.done_at, c.reached, c.rectify_by, c.rectifying_at, c.rectified_at,
			  c.rectified_in_time, c.escalated_at, r.level AS second_level
			FROM reporting_case k LEFT JOIN reporting_call_back c
			  ON c.tenant_id = k.tenant_id AND c.generation = :generation AND c.complaint_id = k.complaint_id
			LEFT JOIN reporting_rating r ON r.tenant_id = k.tenant_id AND r.generation = :generation
			  AND r.complaint_id = k.complaint_id AND r.kind = 'AFTER_RECTIFICATION' AND r.at < :until
			WHERE k.tenant_id = :tenant AND k.report_id = :report AND k.counted AND k.level <= 2
			AND (k.rated_at >= :begin OR NOT coalesce(c.done_at < :begin AND (c.rectify_by IS NULL
			  OR c.accepted AND c.judged_at < :begin OR c.escalated_at < :begin), false))
			ORDER BY k.rated_at, k.filed_at, k.complaint_id""";

	private final JdbcClient jdbc;

	ComplaintLedgers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	ReportTable overdue(UUID report, int generation, Window window, ReportNames names) {
		List<TableRow> rows = bound(LATE, report, generation, window).param("day", window.day())
			.query((row, number) -> lateRow(row, window, names))
			.list();
		return new ReportTable("overdue",
				List.of(TableColumn.text("caseNumber"), TableColumn.text("situation"), TableColumn.text("township"),
						TableColumn.text("place"), TableColumn.text("item"), TableColumn.text("lead"), date("filedOn"),
						date("dueOn"), count("daysLate"), TableColumn.text("state"), TableColumn.text("card"),
						date("cardOn")),
				rows);
	}

	ReportTable rectifications(UUID report, int generation, Window window, ReportNames names) {
		List<TableRow> rows = bound(RECTIFICATIONS, report, generation, window)
			.query((row, number) -> rectificationRow(row, window, names))
			.list();
		return new ReportTable("rectifications",
				List.of(TableColumn.text("caseNumber"), TableColumn.text("township"), TableColumn.text("place"),
						TableColumn.text("item"), TableColumn.text("lead"), count("level"), date("ratedOn"),
						TableColumn.text("callBack"), date("rectifyBy"), TableColumn.text("rectification"),
						date("rectifiedOn"), count("secondLevel"), date("escalatedOn")),
				rows);
	}

	private JdbcClient.StatementSpec bound(String sql, UUID report, int generation, Window window) {
		return this.jdbc.sql(sql)
			.param("tenant", BoundDistrict.required().value())
			.param("report", report)
			.param("generation", generation)
			.param("begin", window.begin().atOffset(ZoneOffset.UTC))
			.param("until", window.until().atOffset(ZoneOffset.UTC));
	}

	private static TableRow lateRow(ResultSet row, Window window, ReportNames names) throws SQLException {
		boolean overdue = row.getBoolean("is_overdue");
		boolean closedLate = row.getBoolean("is_closed_late");
		LocalDate due = row.getObject("due_on", LocalDate.class);
		LocalDate end = closedLate ? day(time(row, "closed_at")) : window.day();
		String card = (row.getObject("red_at") != null) ? "RED" : (row.getObject("yellow_at") != null) ? "YELLOW" : "";
		return new TableRow(row.getString("complaint_id"),
				Arrays.asList(row.getString("case_number"),
						overdue ? "OVERDUE" : closedLate ? "CLOSED_LATE" : "SUPERVISED", township(row, names),
						place(row, names), names.item(row), names.lead(row), text(row, "filed_at"), due.toString(),
						(overdue || closedLate) ? ChronoUnit.DAYS.between(due, end) : null,
						ComplaintTransition.valueOf(row.getString("kind")).state(), card.isEmpty() ? null : card,
						card.isEmpty() ? null : text(row, card.equals("RED") ? "red_at" : "yellow_at")));
	}

	private static TableRow rectificationRow(ResultSet row, Window window, ReportNames names) throws SQLException {
		OffsetDateTime end = window.until().atOffset(ZoneOffset.UTC);
		String called = !isBefore(row, "done_at", end) ? "OPEN"
				: row.getBoolean("reached") ? "REACHED" : "NOT_REACHABLE";
		LocalDate by = isBefore(row, "rectifying_at", end) ? row.getObject("rectify_by", LocalDate.class) : null;
		boolean rectified = by != null && isBefore(row, "rectified_at", end);
		int second = row.getInt("second_level");
		return new TableRow(row.getString("complaint_id"),
				Arrays.asList(row.getString("case_number"), township(row, names), place(row, names), names.item(row),
						names.lead(row), row.getInt("level"), text(row, "rated_at"), called,
						(by == null) ? null : by.toString(),
						(by == null) ? null
								: !rectified ? "RUNNING" : row.getBoolean("rectified_in_time") ? "IN_TIME" : "LATE",
						rectified ? text(row, "rectified_at") : null, (second == 0) ? null : second,
						isBefore(row, "escalated_at", end) ? text(row, "escalated_at") : null));
	}

	private static String township(ResultSet row, ReportNames names) throws SQLException {
		return names.place(new PlaceCode(row.getString("township")));
	}

	private static @Nullable String place(ResultSet row, ReportNames names) throws SQLException {
		boolean named = !row.getString("nature").equals("REPORT")
				&& !row.getString("place").equals(row.getString("township"));
		return named ? names.place(new PlaceCode(row.getString("place"))) : null;
	}

	private static boolean isBefore(ResultSet row, String column, OffsetDateTime end) throws SQLException {
		OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
		return time != null && time.isBefore(end);
	}

	private static @Nullable String text(ResultSet row, String column) throws SQLException {
		return (row.getObject(column) == null) ? null : day(time(row, column)).toString();
	}

	private static OffsetDateTime time(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class);
	}

	private static LocalDate day(OffsetDateTime time) {
		return time.atZoneSameInstant(BusinessClock.ZONE).toLocalDate();
	}

	private static TableColumn date(String code) {
		return new TableColumn(code, TableColumn.Kind.DATE);
	}

	private static TableColumn count(String code) {
		return new TableColumn(code, TableColumn.Kind.COUNT);
	}

}
