package org.yidiantong.checklist.publishing;

import java.util.ArrayList;
import java.util.List;

import org.yidiantong.checklist.benefits.Benefit;
import org.yidiantong.checklist.benefits.Benefits;
import org.yidiantong.checklist.folder.ChecklistJson;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Stores the policies of the bound district.
 */
@Repository
class StoredBenefits implements Benefits {

	private static final String INSERT = """
			INSERT INTO checklist_benefit (tenant_id, id, position, content) VALUES (?, ?, ?, ?::jsonb)""";

	private final JdbcTemplate template;

	private final JdbcClient jdbc;

	private final DistrictWording wording;

	StoredBenefits(JdbcTemplate template, DistrictWording wording) {
		this.wording = wording;
		this.template = template;
		this.jdbc = JdbcClient.create(template);
	}

	@Override
	public List<Benefit> all() {
		return this.jdbc.sql("SELECT content FROM checklist_benefit WHERE tenant_id = ? ORDER BY position")
			.param(BoundDistrict.required().value())
			.query((row, number) -> ChecklistJson.read(row.getString(1), Benefit.class))
			.list();
	}

	/** These with the words of the bound district. */
	List<Benefit> worded(List<Benefit> any) {
		return this.wording.ofAll(any);
	}

	/** Whether these are stored, with the words of the bound district. */
	boolean has(List<Benefit> benefits) {
		return all().equals(this.wording.ofAll(benefits));
	}

	/** Replaces all by these, with the words of the bound district. */
	void replace(List<Benefit> benefits) {
		int district = BoundDistrict.required().value();
		this.jdbc.sql("DELETE FROM checklist_benefit WHERE tenant_id = ?").param(district).update();
		List<Object[]> rows = new ArrayList<>();
		for (Benefit benefit : this.wording.ofAll(benefits)) {
			rows.add(new Object[] { district, benefit.id(), rows.size() + 1, ChecklistJson.write(benefit) });
		}
		this.template.batchUpdate(INSERT, rows);
	}

}
