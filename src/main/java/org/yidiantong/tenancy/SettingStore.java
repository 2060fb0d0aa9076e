package org.yidiantong.tenancy;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the settings of the bound district: one row for each member of
 * {@link DistrictSettings}, as JSON.
 */
@Repository
class SettingStore {

	private final JdbcClient jdbc;

	private final JsonMapper json = JsonMapper.shared();

	SettingStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	DistrictSettings settings() {
		ObjectNode settings = this.json.createObjectNode();
		this.jdbc.sql("SELECT key, value FROM tenancy_setting WHERE tenant_id = ?").param(tenant()).query((row) -> {
			settings.set(row.getString("key"), this.json.readTree(row.getString("value")));
		});
		return this.json.treeToValue(settings, DistrictSettings.class);
	}

	private static int tenant() {
		return BoundDistrict.required().value();
	}

}
