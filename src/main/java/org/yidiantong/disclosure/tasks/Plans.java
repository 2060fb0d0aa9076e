package org.yidiantong.disclosure.tasks;

import org.yidiantong.tenancy.BoundDistrict;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Repository of the plan of the bound district, stored as JSON.
 */
@Repository
class Plans {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private final JdbcClient jdbc;

	Plans(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	DisclosurePlan plan() {
		return this.jdbc.sql("SELECT plan FROM disclosure_plan WHERE tenant_id = ?")
			.param(district())
			.query(String.class)
			.optional()
			.map((json) -> MAPPER.readValue(json, DisclosurePlan.class))
			.orElse(DisclosurePlan.NONE);
	}

	void put(DisclosurePlan plan) {
		this.jdbc.sql("""
				INSERT INTO disclosure_plan (tenant_id, plan) VALUES (?, ?::jsonb)
				ON CONFLICT (tenant_id) DO UPDATE SET plan = excluded.plan""")
			.params(district(), MAPPER.writeValueAsString(plan))
			.update();
	}

	private static int district() {
		return BoundDistrict.required().value();
	}

}
