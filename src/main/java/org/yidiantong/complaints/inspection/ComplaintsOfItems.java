package org.yidiantong.complaints.inspection;

import java.util.Map;
import java.util.stream.Collectors;

import org.yidiantong.checklist.ItemUse;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the open complaints about each item of the list.
 */
@Component
class ComplaintsOfItems implements ItemUse {

	private static final String OPEN = """
			SELECT item_lineage, count(*) FROM complaints_complaint
			WHERE tenant_id = ? AND state = ANY (?) AND item_lineage IS NOT NULL GROUP BY item_lineage""";

	private final JdbcClient jdbc;

	ComplaintsOfItems(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String kind() {
		return "complaints";
	}

	@Override
	public Map<String, Long> open() {
		String[] states = ComplaintState.openOnes().stream().map(Enum::name).toArray(String[]::new);
		return this.jdbc.sql(OPEN)
			.params(BoundDistrict.required().value(), states)
			.query((row, number) -> Map.entry(row.getString(1), row.getLong(2)))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
