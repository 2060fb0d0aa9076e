package org.yidiantong.complaints.recused;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.inspection.FirstDesks;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the first desks of a complaint and of all that were merged into it.
 */
@Repository
class FirstDeskQueries implements FirstDesks {

	private static final String DESKS = """
			WITH RECURSIVE merged AS (
			  SELECT c.tenant_id, c.id, c.supervising_unit FROM complaints_complaint c WHERE c.tenant_id = ? AND c.id = ?
			  UNION ALL
			  SELECT c.tenant_id, c.id, m.supervising_unit FROM merged m
			  JOIN complaints_complaint c ON c.tenant_id = m.tenant_id AND c.merged_into = m.id
			  WHERE c.tenant_id = ?)
			SELECT m.id, m.supervising_unit FROM merged m WHERE m.tenant_id = ?""";

	private final JdbcClient jdbc;

	FirstDeskQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Map<ComplaintId, Optional<UnitCode>> of(ComplaintId complaint) {
		int district = BoundDistrict.required().value();
		Map<ComplaintId, Optional<UnitCode>> desks = new HashMap<>();
		this.jdbc.sql(DESKS)
			.params(district, complaint.value(), district, district)
			.query((RowCallbackHandler) (row) -> desks.put(new ComplaintId(row.getObject("id", UUID.class)),
					Optional.ofNullable(UnitCode.orNull(row.getString("supervising_unit")))));
		return desks;
	}

}
