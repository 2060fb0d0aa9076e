package org.yidiantong.tenancy;

import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidiantong.support.ExternalPostgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * Gives roles of a real server the powers that would let them pass by row-level security.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RuntimeRoleCheckTests {

	private final ExternalPostgres server = ExternalPostgres.start();

	@BeforeAll
	void makeRoles() {
		this.server.superuser("postgres").sql("""
				CREATE ROLE plain LOGIN;
				CREATE ROLE super LOGIN SUPERUSER;
				CREATE ROLE bypassing LOGIN BYPASSRLS;
				CREATE ROLE role_maker LOGIN CREATEROLE;
				CREATE ROLE owning LOGIN;
				CREATE ROLE member LOGIN IN ROLE owning;
				CREATE ROLE member_of_member LOGIN NOINHERIT IN ROLE member;
				CREATE ROLE member_of_bypassing LOGIN NOINHERIT IN ROLE bypassing;
				CREATE ROLE reader_of_all LOGIN IN ROLE pg_read_all_data;
				CREATE ROLE runner LOGIN IN ROLE pg_execute_server_program;
				CREATE TABLE owned (tenant_id integer);
				ALTER TABLE owned OWNER TO owning""").update();
	}

	@AfterAll
	void stopServer() throws Exception {
		this.server.close();
	}

	@Test
	void acceptsARoleWithoutPowers() {
		assertThat(powers("plain")).isEmpty();
		assertThatNoException().isThrownBy(check("plain")::afterSingletonsInstantiated);
	}

	@ParameterizedTest
	@CsvSource({ "bypassing, bypassing: BYPASSRLS", "role_maker, role_maker: CREATEROLE", "owning, owning: owns tables",
			"member, owning: owns tables", "member_of_member, owning: owns tables",
			"member_of_bypassing, bypassing: BYPASSRLS", "reader_of_all, pg_read_all_data: reads or writes all data",
			"runner, pg_execute_server_program: runs programs or files of the server" })
	void reportsExactlyThePower(String role, String power) {
		assertThat(powers(role)).containsExactly(power);
	}

	@Test
	void reportsASuperuser() {
		assertThat(powers("super")).contains("super: SUPERUSER");
	}

	@Test
	void refusesToStart() {
		assertThatExceptionOfType(RuntimeRoleTooPowerful.class)
			.isThrownBy(check("bypassing")::afterSingletonsInstantiated)
			.withMessageContaining("bypassing: BYPASSRLS");
	}

	private List<String> powers(String role) {
		return check(role).powers();
	}

	private RuntimeRoleCheck check(String role) {
		return new RuntimeRoleCheck(this.server.as(role, "postgres"));
	}

}
