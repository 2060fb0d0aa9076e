package org.yidiantong.support;

import java.util.Set;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Verifies that the interception detects statements without a district.
 */
@WholeApplication
class SqlCaptureTests {

	private static final Set<String> TABLES = Set.of("planted_row");

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private OrganizationManagement organization;

	@RepeatedTest(2)
	void failsAStatementThatForgetsItsDistrict() {
		assertThatExceptionOfType(AssertionError.class)
			.isThrownBy(() -> this.jdbc.sql("SELECT code FROM organization_place WHERE code = ?")
				.param("x")
				.query()
				.listOfRows())
			.withMessageContaining("organization_place");
	}

	@Test
	void seesWhatADoorReads() {
		SqlCapture.forgetTouched();
		BoundDistrict.run(new DistrictCode(341503), () -> {
			this.organization.places();
			this.organization.figures();
		});
		assertThat(SqlCapture.touched()).contains("organization_place", "organization_place_alias",
				"organization_unit");
	}

	@ParameterizedTest
	@ValueSource(strings = { "select * from planted_row", "SELECT * FROM planted_row WHERE id = ?",
			"update planted_row set tenant_id = tenant_id", "delete from planted_row p where p.id = ?",
			"insert into planted_row (id) values (?)", "insert into planted_row select * from other",
			"insert into planted_row (tenant_id, id) select * from planted_row",
			"insert into planted_row (tenant_id, id) select ?, p.id from planted_row p where p.tenant_id = ?",
			"insert into planted_row (tenant_id, id) select ?, one from unnest(?) as one",
			"insert into planted_row (tenant_id, id) select p.tenant_id, row_number() over (order by p.id) from planted_row p where p.tenant_id = ?",
			"update planted_row set tenant_id = ? where id = ?",
			"select * from planted_row p join planted_row q on q.id = p.id where p.tenant_id = ?",
			"select count(*) from other o join planted_row p on p.id = o.id",
			"select p.id, (select max(q.at) from planted_row q where q.tenant_id = p.tenant_id and q.of = p.id) from planted_row p where p.tenant_id = ?",
			"select p.id from planted_row p where p.tenant_id = ? and (p.name = ? or exists (select 1 from planted_row q where q.tenant_id = p.tenant_id))",
			"select p.id from planted_row p where p.tenant_id = ? and p.text = '(' and p.id not in (select q.id from planted_row q where p.tenant_id = q.tenant_id)",
			"select p.id from planted_row p where p.tenant_id = ? union all select q.tenant_id from planted_row q" })
	void reports(String sql) {
		assertThat(SqlCapture.breaches(sql, TABLES)).containsExactly("planted_row");
	}

	@ParameterizedTest
	@ValueSource(strings = { "select * from planted_row where tenant_id = ?",
			"select p.id from planted_row p where p.tenant_id=? and p.id=?",
			"select p.id from planted_row p where (p.tenant_id, p.id) in ((?,?),(?,?))",
			"insert into planted_row (tenant_id, id) values (?, ?)",
			"insert into planted_row (tenant_id, id) select p.tenant_id, p.id from planted_row p where p.tenant_id = ?",
			"update planted_row set id = ?\nwhere tenant_id = ?",
			"select p.id, (select max(q.at) from planted_row q where q.tenant_id = ? and q.of = p.id) from planted_row p where p.tenant_id = ?",
			"select exists (select 1 from planted_row p where p.tenant_id = ? and (p.name = ? or p.name = ?))",
			"select p.id from planted_row p where p.tenant_id = ? union all select q.id from planted_row q where q.tenant_id = ?",
			"with w as (select p.tenant_id, p.id from planted_row p where p.tenant_id = ?) select (select count(*) from w where w.tenant_id = ?)",
			"insert into planted_row (tenant_id, id) select p.tenant_id, p.id from planted_row p where p.tenant_id = ? and p.id in (select q.id from planted_row q where q.tenant_id = ?)",
			"select * from planted_row p join planted_row q on q.tenant_id = p.tenant_id where p.tenant_id = ?",
			"select * from other", "select * from planted_rows" })
	void passes(String sql) {
		assertThat(SqlCapture.breaches(sql, TABLES)).isEmpty();
	}

}
