package org.yidiantong.checklist.publishing;

import java.util.ArrayList;
import java.util.List;

import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.folder.ChecklistJson;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The local items that the folder of the bound district proposes for its next list.
 */
@Repository
class NextItems {

	private static final String INSERT = """
			INSERT INTO checklist_next_item (tenant_id, lineage, position, content) VALUES (?, ?, ?, ?::jsonb)""";

	private final JdbcTemplate template;

	private final JdbcClient jdbc;

	NextItems(JdbcTemplate template) {
		this.template = template;
		this.jdbc = JdbcClient.create(template);
	}

	/** The items in their order; empty without a proposal. */
	List<Item> all() {
		return this.jdbc.sql("SELECT content FROM checklist_next_item WHERE tenant_id = ? ORDER BY position")
			.param(BoundDistrict.required().value())
			.query((row, number) -> ChecklistJson.read(row.getString(1), Item.class))
			.list();
	}

	/** Replaces the proposal. */
	void replace(List<Item> items) {
		int district = BoundDistrict.required().value();
		this.jdbc.sql("DELETE FROM checklist_next_item WHERE tenant_id = ?").param(district).update();
		List<Object[]> rows = new ArrayList<>();
		for (Item item : items) {
			rows.add(new Object[] { district, item.lineage(), rows.size() + 1, ChecklistJson.write(item) });
		}
		this.template.batchUpdate(INSERT, rows);
	}

}
