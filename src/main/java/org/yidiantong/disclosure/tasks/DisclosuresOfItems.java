package org.yidiantong.disclosure.tasks;

import java.util.Map;
import java.util.stream.Collectors;

import org.yidiantong.checklist.ItemUse;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the disclosures about each item of the list that are being written or checked.
 */
@Component
class DisclosuresOfItems implements ItemUse {

	private static final String OPEN = """
			SELECT item_lineage, count(*) FROM disclosure_disclosure
			WHERE tenant_id = ? AND draft IS NOT NULL GROUP BY item_lineage""";

	private final JdbcClient jdbc;

	DisclosuresOfItems(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String kind() {
		return "disclosures";
	}

	@Override
	public Map<String, Long> open() {
		return this.jdbc.sql(OPEN)
			.param(BoundDistrict.required().value())
			.query((row, number) -> Map.entry(row.getString(1), row.getLong(2)))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
