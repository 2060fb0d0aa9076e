package org.yidiantong.separation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.support.DistrictTables;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * What the exempted tables let a district do: read all of them, and write no more than
 * its own line where there are lines of districts.
 */
@SpringBootTest
class SharedTablesTests {

	private static final DistrictCode YUAN = new DistrictCode(341503);

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	private final OwnerAccess owner;

	SharedTablesTests(@Autowired FlywayConnectionDetails owner) {
		this.owner = new OwnerAccess(owner);
	}

	@Test
	void doesNotMeetTheLineOfAnotherDistrict() {
		assertThat(write("UPDATE tenancy_district SET name = '某区' WHERE tenant_id = 341502")).isZero();
		assertThat(this.owner.jdbc()
			.sql("SELECT name FROM tenancy_district WHERE tenant_id = 341502")
			.query(String.class)
			.single()).isEqualTo("金安区");
	}

	@ParameterizedTest
	@ValueSource(strings = { "UPDATE tenancy_district SET tenant_id = 341599 WHERE tenant_id = 341503",
			"INSERT INTO tenancy_district SELECT (jsonb_populate_record(t, '{\"tenant_id\": 341599}')).* "
					+ "FROM tenancy_district t WHERE tenant_id = 341503",
			"DELETE FROM tenancy_district WHERE tenant_id = 341502", "DELETE FROM calendar_notice",
			"UPDATE checklist_base_version SET digest = ''", "DELETE FROM checklist_base_version",
			"SELECT * FROM flyway_schema_history_tenancy" })
	void isRefused(String statement) {
		assertThatException().isThrownBy(() -> write(statement))
			.satisfies((failure) -> assertThat(Attack.breach(failure)).isEmpty());
	}

	/** Rights written out by hand: a migration that grants more has to be seen here. */
	@Test
	void grantsTheRuntimeRoleNoMoreThanThis() {
		assertThat(grants())
			.isEqualTo(Map.of("calendar_day", "DELETE INSERT SELECT UPDATE", "calendar_notice", "INSERT SELECT UPDATE",
					"checklist_base_version", "INSERT SELECT", "tenancy_district", "INSERT SELECT UPDATE"));
	}

	private Map<String, String> grants() {
		Map<String, String> grants = new TreeMap<>();
		List<Map<String, Object>> rows = this.owner.jdbc()
			.sql("""
					SELECT table_name AS name, string_agg(privilege_type, ' ' ORDER BY privilege_type) AS rights
					FROM information_schema.role_table_grants WHERE grantee = 'yidiantong_app' GROUP BY table_name""")
			.query()
			.listOfRows();
		rows.stream()
			.filter((row) -> DistrictTables.shared().containsKey(row.get("name").toString()))
			.forEach((row) -> grants.put(row.get("name").toString(), row.get("rights").toString()));
		return grants;
	}

	private int write(String statement) {
		return BoundDistrict.call(YUAN, () -> new TransactionTemplate(this.transactions)
			.execute((status) -> this.jdbc.sql(statement).update()));
	}

}
