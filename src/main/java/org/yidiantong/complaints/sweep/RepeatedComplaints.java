package org.yidiantong.complaints.sweep;

import org.yidiantong.complaints.dispatch.Recusal;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.inspection.SweepProposal;
import org.yidiantong.identity.Actor;
import org.yidiantong.kernel.SqlConditions;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts complaints about the same item within 90 days before and after one, among those
 * that the desk may see.
 */
@Repository
class RepeatedComplaints {

	private static final String COUNTS = """
			SELECT count(*) FILTER (WHERE c.place_code = o.place_code),
			  count(*) FILTER (WHERE c.lead_unit = o.lead_unit),
			  count(*) FILTER (WHERE split_part(c.place_path, '/', 1) = split_part(o.place_path, '/', 1))
			FROM complaints_complaint o JOIN complaints_complaint c ON c.tenant_id = o.tenant_id
			  AND c.item_lineage = o.item_lineage AND c.state NOT IN ('WITHDRAWN', 'MERGED', 'REFERRED', 'REJECTED')
			  AND c.filed_at BETWEEN o.filed_at - interval '90 days' AND o.filed_at + interval '90 days'
			WHERE o.tenant_id = ?""";

	private final JdbcClient jdbc;

	RepeatedComplaints(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The counts for a complaint; all 0 where it has no item. */
	SweepProposal around(ComplaintId complaint, Actor desk) {
		SqlConditions query = new SqlConditions(COUNTS, BoundDistrict.required().value()).and("o.id = ?",
				complaint.value());
		query.and(Recusal.POST_NOT_RECUSED, desk.name());
		if (desk.unit() != null) {
			String unit = desk.unit().value();
			query.and(Recusal.UNIT_NOT_RECUSED, unit).and("c.supervising_unit = ?", unit);
		}
		return this.jdbc.sql(query.sql())
			.params(query.values())
			.query((row, number) -> new SweepProposal(row.getLong(1), row.getLong(2), row.getLong(3)))
			.single();
	}

}
