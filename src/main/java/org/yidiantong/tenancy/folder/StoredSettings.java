package org.yidiantong.tenancy.folder;

import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictSettings;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The settings of the district that is bound: one row for each part of
 * {@link DistrictSettings}, as JSON.
 */
@Repository
class StoredSettings {

	private final JdbcClient jdbc;

	private final JsonMapper json = JsonMapper.builder()
		.changeDefaultPropertyInclusion((any) -> any.withValueInclusion(JsonInclude.Include.NON_NULL))
		.build();

	StoredSettings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The rows by their keys. */
	Map<String, String> all() {
		Map<String, String> rows = new TreeMap<>();
		this.jdbc.sql("SELECT key, value FROM tenancy_setting WHERE tenant_id = ?").param(tenant()).query((row) -> {
			rows.put(row.getString("key"), row.getString("value"));
		});
		return rows;
	}

	/** The settings as rows. */
	Map<String, String> rows(DistrictSettings settings) {
		Map<String, String> rows = new TreeMap<>();
		this.json.valueToTree(settings)
			.properties()
			.forEach((part) -> rows.put(part.getKey(), part.getValue().toString()));
		return rows;
	}

	void put(String key, String value) {
		this.jdbc.sql("""
				INSERT INTO tenancy_setting (tenant_id, key, value) VALUES (?, ?, ?)
				ON CONFLICT (tenant_id, key) DO UPDATE SET value = excluded.value""")
			.params(tenant(), key, value)
			.update();
	}

	void remove(String key) {
		this.jdbc.sql("DELETE FROM tenancy_setting WHERE tenant_id = ? AND key = ?").params(tenant(), key).update();
	}

	private static int tenant() {
		return BoundDistrict.required().value();
	}

}
