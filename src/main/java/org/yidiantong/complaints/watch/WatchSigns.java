package org.yidiantong.complaints.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.identity.Actor;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Signs, and the reports to which they belong.
 */
@Repository
class WatchSigns {

	/**
	 * A report that was filed since a moment; what came from another system is not one.
	 */
	private static final String REPORT = """
			SELECT c.id, c.case_number, c.place_code, c.filed_at FROM complaints_complaint c
			WHERE c.tenant_id = :tenant AND c.nature = 'REPORT' AND c.filed_at >= :since""";

	private static final String BY_ID = REPORT + " AND c.id = :id";

	private static final String BY_NUMBER = REPORT + " AND (c.case_number = :number OR c.foreign_number = :number)";

	private static final String ABOUT_THE_SAME = """
			SELECT c.id, c.case_number, c.place_code, c.filed_at
			FROM complaints_complaint later JOIN complaints_complaint c ON c.tenant_id = later.tenant_id
			WHERE later.tenant_id = :tenant AND later.id = :id AND later.nature = 'REPORT' AND c.nature = 'REPORT'
			  AND c.filed_at >= :since AND (c.filed_at, c.id) < (later.filed_at, later.id)
			  AND (c.respondent_persons && later.respondent_persons OR c.respondent_units && later.respondent_units)""";

	private static final String FIRST = """
			INSERT INTO complaints_watch_sign (tenant_id, complaint_id, kind, origin, times, first_at, last_at)
			VALUES (:tenant, :id, :kind, :origin, 0, :at, :at)
			ON CONFLICT (tenant_id, complaint_id, kind, origin) DO NOTHING""";

	private static final String AGAIN = """
			UPDATE complaints_watch_sign
			SET times = times + 1, last_at = :at, checked_by = NULL, checked_at = NULL, note = NULL
			WHERE tenant_id = :tenant AND complaint_id = :id AND kind = :kind AND origin = :origin
			RETURNING times""";

	/**
	 * One's own looks are for others to check; too few looks are no sign yet; nobody
	 * learns here of a report about oneself.
	 */
	private static final String SHOWN = """
			s.tenant_id = :tenant AND s.origin <> :actor AND NOT (s.kind = 'REPEATED_LOOKS' AND s.times < :looks)
			  AND NOT EXISTS (SELECT FROM complaints_complaint f WHERE f.tenant_id = :tenant
			    AND f.id = CASE WHEN s.kind = 'FURTHER_REPORT' THEN s.origin::uuid END AND :actor = ANY (f.recused_posts))
			  AND EXISTS (SELECT FROM complaints_complaint r WHERE r.tenant_id = :tenant AND r.id = s.complaint_id
			    AND r.filed_at >= :since AND NOT (:actor = ANY (r.recused_posts)))""";

	private static final String LIST = """
			SELECT c.id, c.case_number, c.place_code, c.filed_at, s.kind, s.origin, s.times, s.first_at, s.last_at,
			  s.checked_by, s.checked_at, s.note, o.case_number AS further, o.id AS further_id
			FROM (SELECT s.complaint_id FROM complaints_watch_sign s WHERE %s
			    AND (:after::uuid IS NULL OR s.complaint_id < :after)
			  GROUP BY s.complaint_id ORDER BY s.complaint_id DESC LIMIT :limit) p
			JOIN complaints_watch_sign s ON s.tenant_id = :tenant AND s.complaint_id = p.complaint_id
			JOIN complaints_complaint c ON c.tenant_id = :tenant AND c.id = p.complaint_id
			LEFT JOIN complaints_complaint o ON o.tenant_id = :tenant
			  AND o.id = CASE WHEN s.kind = 'FURTHER_REPORT' THEN s.origin::uuid END
			WHERE %s ORDER BY c.id DESC, s.last_at DESC, s.kind, s.origin""".formatted(SHOWN, SHOWN);

	private static final String WAITING = """
			SELECT count(DISTINCT s.complaint_id) FROM complaints_watch_sign s WHERE %s AND s.checked_at IS NULL"""
		.formatted(SHOWN);

	private static final String CHECK = """
			UPDATE complaints_watch_sign s SET checked_by = :actor, checked_at = :at, note = :note
			WHERE %s AND s.complaint_id = :id AND s.checked_at IS NULL""".formatted(SHOWN);

	private final JdbcClient jdbc;

	WatchSigns(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A report that was filed since a moment. */
	Optional<WatchedReport> report(ComplaintId id, Instant since) {
		return query(BY_ID, since).param("id", id.value()).query((row, number) -> report(row)).optional();
	}

	/** The same by a number that it has here or where it comes from. */
	Optional<WatchedReport> report(String number, Instant since) {
		return query(BY_NUMBER, since).param("number", number).query((row, line) -> report(row)).stream().findFirst();
	}

	/** The earlier reports about a respondent of this one. */
	List<WatchedReport> aboutTheSame(ComplaintId later, Instant since) {
		return query(ABOUT_THE_SAME, since).param("id", later.value()).query((row, number) -> report(row)).list();
	}

	/** Counts a sign. Whoever checked it before has to check it again. */
	int add(ComplaintId report, SignKind kind, String origin, Instant at) {
		sign(FIRST, report, kind, origin, at).update();
		return sign(AGAIN, report, kind, origin, at).query(Integer.class).single();
	}

	private JdbcClient.StatementSpec sign(String sql, ComplaintId report, SignKind kind, String origin, Instant at) {
		return this.jdbc.sql(sql)
			.param("tenant", BoundDistrict.required().value())
			.param("id", report.value())
			.param("kind", kind.name())
			.param("origin", origin)
			.param("at", at.atOffset(ZoneOffset.UTC));
	}

	/** Whether there is such a sign. */
	boolean has(ComplaintId report, SignKind kind, String origin) {
		return this.jdbc
			.sql("SELECT 1 FROM complaints_watch_sign"
					+ " WHERE tenant_id = ? AND complaint_id = ? AND kind = ? AND origin = ?")
			.params(BoundDistrict.required().value(), report.value(), kind.name(), origin)
			.query(Integer.class)
			.optional()
			.isPresent();
	}

	/** The reports with signs that an actor may know, the latest filed first. */
	List<WatchedReport> list(Actor actor, Instant since, PageRequest page) {
		Map<UUID, WatchedReport> reports = new LinkedHashMap<>();
		shown(LIST, actor, since).param("after", page.afterId())
			.param("limit", page.fetch())
			.query((row, number) -> report(row).with(sign(row)))
			.list()
			.forEach((one) -> reports.merge(one.id().value(), one, WatchedReport::with));
		return List.copyOf(reports.values());
	}

	/** How many reports have signs that nobody has checked. */
	int waiting(Actor actor, Instant since) {
		return shown(WAITING, actor, since).query(Integer.class).single();
	}

	/** Whether a report has signs that nobody has checked. */
	boolean isWaiting(Actor actor, ComplaintId report, Instant since) {
		return shown(WAITING + " AND s.complaint_id = :id", actor, since).param("id", report.value())
			.query(Integer.class)
			.single() > 0;
	}

	/** Marks the signs of a report as checked. */
	void check(Actor actor, ComplaintId report, Instant since, Instant at, String note) {
		shown(CHECK, actor, since).param("id", report.value())
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("note", note)
			.update();
	}

	private JdbcClient.StatementSpec query(String sql, Instant since) {
		return this.jdbc.sql(sql)
			.param("tenant", BoundDistrict.required().value())
			.param("since", since.atOffset(ZoneOffset.UTC));
	}

	private JdbcClient.StatementSpec shown(String sql, Actor actor, Instant since) {
		return query(sql, since).param("actor", actor.name()).param("looks", WatchedReport.LOOKS);
	}

	private static WatchedReport report(ResultSet row) throws SQLException {
		return new WatchedReport(new ComplaintId(row.getObject("id", UUID.class)), row.getString("case_number"),
				new PlaceCode(row.getString("place_code")), time(row, "filed_at"), List.of());
	}

	private static WatchSign sign(ResultSet row) throws SQLException {
		SignKind kind = SignKind.valueOf(row.getString("kind"));
		String origin = row.getString((kind == SignKind.FURTHER_REPORT) ? "further" : "origin");
		return new WatchSign(kind, origin, ComplaintId.orNull(row.getObject("further_id", UUID.class)),
				row.getInt("times"), time(row, "first_at"), time(row, "last_at"), check(row));
	}

	private static WatchSign.@Nullable Check check(ResultSet row) throws SQLException {
		return (row.getString("checked_by") == null) ? null
				: new WatchSign.Check(row.getString("checked_by"), time(row, "checked_at"), row.getString("note"));
	}

	private static Instant time(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

}
