package org.yidiantong.checklist.publishing;

import java.util.ArrayList;
import java.util.List;

import org.yidiantong.checklist.finding.LifeSituation;
import org.yidiantong.checklist.finding.LifeEvents;
import org.yidiantong.checklist.folder.ChecklistJson;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Stores the life events of the bound district.
 */
@Repository
class StoredLifeEvents implements LifeEvents {

	private static final String INSERT = """
			INSERT INTO checklist_life_event (tenant_id, code, position, content) VALUES (?, ?, ?, ?::jsonb)""";

	private final JdbcTemplate template;

	private final JdbcClient jdbc;

	private final DistrictWording wording;

	StoredLifeEvents(JdbcTemplate template, DistrictWording wording) {
		this.wording = wording;
		this.template = template;
		this.jdbc = JdbcClient.create(template);
	}

	@Override
	public List<LifeSituation> all() {
		return this.jdbc.sql("SELECT content FROM checklist_life_event WHERE tenant_id = ? ORDER BY position")
			.param(BoundDistrict.required().value())
			.query((row, number) -> ChecklistJson.read(row.getString(1), LifeSituation.class))
			.list();
	}

	/** These with the words of the bound district. */
	List<LifeSituation> worded(List<LifeSituation> any) {
		return this.wording.ofAll(any);
	}

	/** Whether these are stored, with the words of the bound district. */
	boolean has(List<LifeSituation> events) {
		return all().equals(this.wording.ofAll(events));
	}

	/** Replaces all by these, with the words of the bound district. */
	void replace(List<LifeSituation> events) {
		int district = BoundDistrict.required().value();
		this.jdbc.sql("DELETE FROM checklist_life_event WHERE tenant_id = ?").param(district).update();
		List<Object[]> rows = new ArrayList<>();
		for (LifeSituation event : this.wording.ofAll(events)) {
			rows.add(new Object[] { district, event.code(), rows.size() + 1, ChecklistJson.write(event) });
		}
		this.template.batchUpdate(INSERT, rows);
	}

}
