package org.yidiantong.tenancy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntSupplier;

import org.junit.jupiter.api.Test;
import org.yidiantong.support.ModuleTest;
import org.yidiantong.support.SqlCapture;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Work is done for one district at a time, and each transaction sees the rows of its own.
 */
@ModuleTest
class DistrictManagementModuleTests {

	private static final DistrictCode YUAN = new DistrictCode(341503);

	private static final DistrictCode JINAN = new DistrictCode(341502);

	@Autowired
	private DistrictManagement districts;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ListStatements lists;

	@Autowired
	private PlatformTransactionManager transactions;

	@Test
	void readsSettingsOfTheBoundDistrictOnly() {
		assertThat(BoundDistrict.call(YUAN, this.districts::settings).shortName()).isEqualTo("裕安");
		assertThat(BoundDistrict.call(JINAN, this.districts::settings).shortName()).isEqualTo("金安");
		assertThatExceptionOfType(InvalidDataAccessApiUsageException.class).isThrownBy(this.districts::settings)
			.withMessageContaining("No district is bound");
	}

	/** A statement that the server keeps is planned for all values alike. */
	@Test
	void hasListsPlannedForEachCall() {
		assertThat(keptAfterManyCalls(this.jdbc::sql, "SELECT 1 WHERE ? > 0 /* by a key */")).isOne();
		assertThat(keptAfterManyCalls(this.lists::of, "SELECT 1 WHERE ? > 0 /* a list */")).isZero();
	}

	private long keptAfterManyCalls(Function<String, JdbcClient.StatementSpec> statements, String sql) {
		return BoundDistrict.call(YUAN, () -> new TransactionTemplate(this.transactions).execute((status) -> {
			for (int call = 0; call < 20; call++) {
				statements.apply(sql).param(call).query(Integer.class).list();
			}
			return this.jdbc.sql("SELECT count(*) FROM pg_prepared_statements WHERE strpos(statement, ?) > 0")
				.param(sql.substring(sql.indexOf("/*")))
				.query(Long.class)
				.single();
		}));
	}

	@Test
	void goesOnWithOtherDistrictsAfterAFailure() {
		List<DistrictCode> worked = new ArrayList<>();
		List<DistrictCode> failed = this.districts.forEach((district) -> {
			assertThat(BoundDistrict.required()).isEqualTo(district.code());
			if (district.code().equals(JINAN)) {
				throw new IllegalArgumentException("planted");
			}
			worked.add(district.code());
		});
		assertThat(failed).containsExactly(JINAN);
		assertThat(worked).contains(YUAN).doesNotContain(JINAN).hasSize(this.districts.all().size() - 1);
		assertThat(BoundDistrict.current()).isEmpty();
	}

	@Test
	void showsEachTransactionTheRowsOfItsOwnDistrict() {
		assertThat(BoundDistrict.call(YUAN, this::tenantsWithSettings)).containsExactly(YUAN.value());
		assertThat(BoundDistrict.call(JINAN, this::tenantsWithSettings)).containsExactly(JINAN.value());
		assertThat(tenantsWithSettings()).isEmpty();
	}

	@Test
	void refusesToWriteForAnotherDistrict() {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> BoundDistrict.run(YUAN,
				() -> inTransaction(() -> this.jdbc
					.sql("INSERT INTO tenancy_setting (tenant_id, key, value) VALUES (?, 'planted', '1')")
					.param(JINAN.value())
					.update())))
			.withStackTraceContaining("row-level security");
	}

	@Test
	void refusesAnotherDistrictInsideATransaction() {
		BoundDistrict.run(YUAN, () -> inTransaction(() -> {
			assertThatIllegalStateException().isThrownBy(() -> BoundDistrict.open(JINAN));
			assertThat(BoundDistrict.required()).isEqualTo(YUAN);
			return 0;
		}));
	}

	@Test
	void readsACachedValueOnceForEachDistrict() {
		FolderCache<String> cache = this.districts.folderCache();
		AtomicInteger readings = new AtomicInteger();
		for (DistrictCode district : List.of(YUAN, JINAN, YUAN, JINAN)) {
			assertThat(BoundDistrict.call(district, () -> cache.get("all", () -> {
				readings.incrementAndGet();
				return "of " + BoundDistrict.required();
			}))).isEqualTo("of " + district);
		}
		assertThat(readings).hasValue(2);
	}

	/** Asks for all rows, as a statement does that forgets its district. */
	private List<Integer> tenantsWithSettings() {
		List<Integer> tenants = new ArrayList<>();
		SqlCapture.unchecked(() -> inTransaction(() -> {
			this.jdbc.sql("SELECT DISTINCT tenant_id FROM tenancy_setting ORDER BY 1").query((row) -> {
				tenants.add(row.getInt("tenant_id"));
			});
			return tenants.size();
		}));
		return tenants;
	}

	private void inTransaction(IntSupplier work) {
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> work.getAsInt());
	}

}
