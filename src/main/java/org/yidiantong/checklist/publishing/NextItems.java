package org.yidiantong.checklist.publishing;

import java.util.ArrayList;
import java.util.List;

import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.folder.ChecklistJson;
import org.yidiantong.checklist.folder.NextList;
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
			INSERT INTO checklist_next_item (tenant_id, base, lineage, position, content) VALUES (?, ?, ?, ?, ?::jsonb)""";

	private final JdbcTemplate template;

	private final JdbcClient jdbc;

	NextItems(JdbcTemplate template) {
		this.template = template;
		this.jdbc = JdbcClient.create(template);
	}

	/** The proposal. */
	NextList find() {
		List<NextList> rows = this.jdbc
			.sql("SELECT base, content FROM checklist_next_item WHERE tenant_id = ? ORDER BY position")
			.param(BoundDistrict.required().value())
			.query((row, number) -> new NextList(row.getString(1),
					List.of(ChecklistJson.read(row.getString(2), Item.class))))
			.list();
		return rows.isEmpty() ? NextList.NONE
				: new NextList(rows.get(0).base(), rows.stream().flatMap((row) -> row.items().stream()).toList());
	}

	/** Replaces the proposal. */
	void replace(NextList next) {
		int district = BoundDistrict.required().value();
		this.jdbc.sql("DELETE FROM checklist_next_item WHERE tenant_id = ?").param(district).update();
		List<Object[]> rows = new ArrayList<>();
		for (Item item : next.items()) {
			rows.add(
					new Object[] { district, next.base(), item.lineage(), rows.size() + 1, ChecklistJson.write(item) });
		}
		this.template.batchUpdate(INSERT, rows);
	}

}
