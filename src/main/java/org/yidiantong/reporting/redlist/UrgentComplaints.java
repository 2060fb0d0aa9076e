package org.yidiantong.reporting.redlist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.reporting.figures.ComplaintFacts;
import org.yidiantong.reporting.redlist.UrgentComplaint.Reason;
import org.yidiantong.reporting.readmodel.ComplaintTransition;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds the complaints that somebody has to act on. Call it in a transaction of the
 * reporting role.
 */
@Repository
class UrgentComplaints {

	/** The last standing of each complaint that may be one of them, found by indexes. */
	private static final String CANDIDATES = """
			SELECT complaint_id FROM reporting_standing WHERE tenant_id = :tenant AND generation = :generation
			  AND until = 'infinity' AND outcome IS NULL AND due_on < :day
			UNION SELECT complaint_id FROM reporting_card WHERE tenant_id = :tenant AND generation = :generation
			  AND card = 'RED'
			UNION SELECT complaint_id FROM reporting_call_back WHERE tenant_id = :tenant AND generation = :generation
			  AND escalated_at IS NOT NULL""";

	/** Whoever closes a complaint settles what was raised before. */
	private static final String SQL = """
			SELECT *, count(*) OVER () AS total FROM (
			  SELECT m.*, m.closed_at IS NULL AND m.outcome IS NULL AND %1$s AS overdue,
			    m.closed_at IS NOT NULL AND m.outcome IS NULL AND %1$s AS redone_overdue,
			    coalesce(r.at > coalesce(m.closed_at, '-infinity'), false) AS red,
			    coalesce(c.escalated_at > coalesce(m.closed_at, '-infinity'), false) AS twice
			  FROM reporting_standing m
			  LEFT JOIN (SELECT tenant_id, complaint_id, max(at) AS at FROM reporting_card
			    WHERE tenant_id = :tenant AND generation = :generation AND card = 'RED'
			    GROUP BY tenant_id, complaint_id) r ON r.tenant_id = m.tenant_id AND r.complaint_id = m.complaint_id
			  LEFT JOIN (SELECT tenant_id, complaint_id, escalated_at FROM reporting_call_back
			    WHERE tenant_id = :tenant AND generation = :generation AND escalated_at IS NOT NULL) c
			    ON c.tenant_id = m.tenant_id AND c.complaint_id = m.complaint_id
			  WHERE m.tenant_id = :tenant AND m.generation = :generation AND m.until = 'infinity'
			    AND (m.outcome IS NULL OR m.outcome IN ('CLOSED', 'REJECTED')) AND NOT (m.complaint_id = ANY (:hidden))
			    AND m.complaint_id IN (%2$s)) AS u
			WHERE overdue OR redone_overdue OR red OR twice ORDER BY twice DESC, red DESC, due_on, complaint_id LIMIT :most"""
		.formatted(ComplaintFacts.PAST_DUE, CANDIDATES);

	private final JdbcClient jdbc;

	UrgentComplaints(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The most urgent ones; first those rated badly twice, then those with red cards.
	 * @param hidden ids of complaints that the reader must not see
	 */
	Found find(int generation, LocalDate today, UUID[] hidden, int most) {
		long[] total = new long[1];
		List<UrgentComplaint> found = this.jdbc.sql(SQL)
			.param("tenant", BoundDistrict.required().value())
			.param("generation", generation)
			.param("day", today)
			.param("hidden", hidden)
			.param("most", most)
			.query((row, number) -> {
				total[0] = row.getLong("total");
				return complaint(row, reasons(row));
			})
			.list();
		return new Found(found, total[0]);
	}

	/** Reads a standing. */
	static UrgentComplaint complaint(ResultSet row, Set<Reason> reasons) throws SQLException {
		return new UrgentComplaint(new ComplaintId(row.getObject("complaint_id", UUID.class)),
				row.getString("case_number"), ComplaintTransition.valueOf(row.getString("kind")).state(),
				new PlaceCode(row.getString("township")), new PlaceCode(row.getString("place")),
				row.getString("lineage"), UnitCode.orNull(row.getString("lead")),
				row.getObject("due_on", LocalDate.class), reasons);
	}

	private static Set<Reason> reasons(ResultSet row) throws SQLException {
		Set<Reason> reasons = EnumSet.noneOf(Reason.class);
		if (row.getBoolean("twice")) {
			reasons.add(Reason.DISSATISFIED_TWICE);
		}
		if (row.getBoolean("red")) {
			reasons.add(Reason.RED_CARD);
		}
		if (row.getBoolean("overdue")) {
			reasons.add(Reason.OVERDUE);
		}
		if (row.getBoolean("redone_overdue")) {
			reasons.add(Reason.REDONE_LATE);
		}
		return reasons;
	}

	/**
	 * Urgent complaints.
	 *
	 * @param total how many there are
	 */
	record Found(List<UrgentComplaint> complaints, long total) {
	}

}
