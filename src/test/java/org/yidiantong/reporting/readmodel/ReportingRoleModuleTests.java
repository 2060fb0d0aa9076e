package org.yidiantong.reporting.readmodel;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.yidiantong.support.Actors;
import org.yidiantong.support.SqlCapture;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the reporting role has a right on.
 */
@WholeApplication
class ReportingRoleModuleTests {

	private static final String OTHERS = """
			SELECT c.relname FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v')
			AND c.relname NOT LIKE 'reporting\\_%'
			AND c.relname NOT LIKE 'citus\\_%' AND has_table_privilege('yidiantong_reporting', c.oid,
			  'SELECT, INSERT, UPDATE, DELETE')""";

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ReportingRole role;

	@Autowired
	private TransactionOperations transaction;

	@Test
	void hasARightOnNoOtherModulesTableButTheCursors() {
		assertThat(this.jdbc.sql(OTHERS).query(String.class).list()).containsExactly("eventlog_cursor");
	}

	@Test
	void cannotReadThemInItsTransactions() {
		for (String table : List.of("complaints_complaint", "eventlog_event", "organization_unit")) {
			assertThatExceptionOfType(DataAccessException.class)
				.isThrownBy(() -> SqlCapture.unchecked(() -> count(table)))
				.withStackTraceContaining("permission denied");
		}
	}

	@Test
	void givesTheRoleBackWithTheTransaction() {
		String during = BoundDistrict.call(Actors.YUAN,
				() -> this.role.call(() -> this.jdbc.sql("SELECT current_user").query(String.class).single()));
		assertThat(during).isEqualTo("yidiantong_reporting");
		assertThat(this.jdbc.sql("SELECT current_user").query(String.class).single()).isEqualTo("yidiantong_app");
	}

	@Test
	void isNotTakenByATransactionThatHasWritten() {
		assertThatExceptionOfType(AssertionError.class)
			.isThrownBy(() -> BoundDistrict.run(Actors.YUAN, () -> this.transaction.executeWithoutResult((status) -> {
				this.jdbc.sql("DELETE FROM eventlog_cursor WHERE tenant_id = ? AND reader = 'nobody'")
					.param(Actors.YUAN.value())
					.update();
				this.role.run(() -> {
				});
			})))
			.withMessageContaining("becomes another role");
	}

	private void count(String table) {
		BoundDistrict.run(Actors.YUAN,
				() -> this.role.call(() -> this.jdbc.sql("SELECT count(*) FROM " + table).query(Long.class).single()));
	}

}
