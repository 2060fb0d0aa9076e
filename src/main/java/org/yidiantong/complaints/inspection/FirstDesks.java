package org.yidiantong.complaints.inspection;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which unit is the first desk of a complaint now, for modules that keep work for it. The
 * desk changes when it turns out to be recused.
 */
@Service
public class FirstDesks {

	private final JdbcClient jdbc;

	FirstDesks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The desk of a complaint, for itself and for all that were merged into it; empty for
	 * the district. It is part of the caller's transaction and fails without one.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Map<ComplaintId, Optional<UnitCode>> of(ComplaintId complaint) {
		Map<ComplaintId, Optional<UnitCode>> desks = new HashMap<>();
		this.jdbc.sql("""
				WITH RECURSIVE merged AS (
				  SELECT c.tenant_id, c.id, c.supervising_unit FROM complaints_complaint c
				  WHERE c.tenant_id = ? AND c.id = ?
				  UNION ALL
				  SELECT c.tenant_id, c.id, m.supervising_unit FROM merged m
				  JOIN complaints_complaint c ON c.tenant_id = m.tenant_id AND c.merged_into = m.id
				  WHERE c.tenant_id = ?)
				SELECT m.id, m.supervising_unit FROM merged m WHERE m.tenant_id = ?""")
			.params(district(), complaint.value(), district(), district())
			.query((row) -> {
				desks.put(new ComplaintId(row.getObject("id", UUID.class)),
						Optional.ofNullable(UnitCode.orNull(row.getString("supervising_unit"))));
			});
		return desks;
	}

	private static int district() {
		return BoundDistrict.required().value();
	}

}
