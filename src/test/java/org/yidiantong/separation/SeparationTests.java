package org.yidiantong.separation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yidiantong.support.DistrictTables;
import org.yidiantong.support.SqlCapture;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Attacks every table of a district, by every way to the database, in every situation in
 * which a district could be missing or wrong. Both demonstration districts have rows in
 * every table, so that there is something to be seen.
 */
@WholeApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeparationTests {

	private static final DistrictCode YUAN = new DistrictCode(341503);

	private static final DistrictCode JINAN = new DistrictCode(341502);

	@Autowired
	private DataSource dataSource;

	@Autowired
	private EntityManager entityManager;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private RowsEverywhere rowsEverywhere;

	private final OwnerAccess owner;

	private final List<String> tables;

	SeparationTests(@Autowired FlywayConnectionDetails ownerDetails) {
		this.owner = new OwnerAccess(ownerDetails);
		this.tables = lint().districtTables();
	}

	@BeforeAll
	void fillTables() {
		repairWhatAKilledRunLeftBroken();
		this.rowsEverywhere.make(YUAN);
		this.rowsEverywhere.make(JINAN);
	}

	@Test
	void catalogueKeepsToTheRules() {
		assertThat(lint().breaches()).isEmpty();
	}

	@Test
	void catalogueAndMigrationsNameTheSameTables() {
		assertThat(this.tables).isNotEmpty().containsExactlyElementsOf(DistrictTables.all());
	}

	@Test
	void exemptedTablesAreNamedWithAReason() {
		assertThat(DistrictTables.shared().values()).isNotEmpty()
			.allSatisfy((reason) -> assertThat(reason).hasSizeGreaterThan(15));
	}

	@Test
	void bothDistrictsHaveRowsInEveryTable() {
		assertThat(this.tables).allSatisfy((table) -> {
			assertThat(this.owner.rows(table, YUAN.value())).as(YUAN + table).isPositive();
			assertThat(this.owner.rows(table, JINAN.value())).as(JINAN + table).isPositive();
		});
	}

	@Test
	void seesItsOwnRowsOfEveryTable() {
		assertThat(this.tables).allSatisfy((table) -> {
			long rows = BoundDistrict.call(YUAN,
					() -> new TransactionTemplate(this.transactions)
						.execute((status) -> JdbcClient.create(this.dataSource)
							.sql("SELECT count(*) FROM " + table + " WHERE tenant_id = ?")
							.param(YUAN.value())
							.query(Long.class)
							.single()));
			assertThat(rows).as(table).isEqualTo(this.owner.rows(table, YUAN.value()));
		});
	}

	@ParameterizedTest(name = "{0} by {1}")
	@MethodSource("attacks")
	void refusesEveryAttack(Situation situation, AccessPath path) {
		Map<String, Object> before = this.owner.fingerprint(this.tables, JINAN.value());
		List<String> breaches = new ArrayList<>();
		SqlCapture.unchecked(() -> {
			for (String table : this.tables) {
				String row = this.owner.anyRow(table, JINAN.value());
				for (Attack attack : Attack.values()) {
					attack(situation, path, attack, attack.sql(table, YUAN.value(), JINAN.value(), row), breaches);
				}
			}
		});
		assertThat(breaches).isEmpty();
		assertThat(this.owner.fingerprint(this.tables, JINAN.value())).isEqualTo(before);
	}

	@Test
	void attacksReachTheirTargetWhereNothingProtectsIt() {
		String table = this.tables.get(0);
		int seen = this.owner.jdbc()
			.sql(Attack.SELECT.sql(table, YUAN.value(), JINAN.value(), "{}"))
			.query(Integer.class)
			.list()
			.size();
		assertThat(seen).isPositive();
		assertThat(Attack.SELECT.breach(seen)).hasValue("met " + seen + " rows");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					ALTER TABLE organization_place DISABLE ROW LEVEL SECURITY | ALTER TABLE organization_place ENABLE ROW LEVEL SECURITY
					CREATE POLICY planted ON organization_place USING (true)  | DROP POLICY planted ON organization_place
					""")
	void attackShowsWhenTheProtectionIsGone(String mutation, String repair) {
		this.owner.jdbc().sql(mutation).update();
		try {
			List<String> breaches = new ArrayList<>();
			SqlCapture.unchecked(() -> attack(Situation.FOREIGN_DISTRICT, AccessPath.JDBC_CLIENT, Attack.SELECT,
					Attack.SELECT.sql("organization_place", YUAN.value(), JINAN.value(), ""), breaches));
			assertThat(breaches).singleElement().asString().contains("organization_place", "met 342 rows");
			assertThat(lint().breaches()).isNotEmpty();
		}
		finally {
			this.owner.jdbc().sql(repair).update();
		}
	}

	@Test
	void servesTheSameConnectionToBothDistricts() {
		int victims = BoundDistrict.call(JINAN, () -> AccessPath.backend(this.dataSource));
		int own = BoundDistrict.call(YUAN, () -> AccessPath.backend(this.dataSource));
		assertThat(own).as("the pool hands out the connection again, so REUSED_CONNECTION attacks a used one")
			.isEqualTo(victims);
	}

	/**
	 * The servers of a test run are kept from run to run, and the mutations below are
	 * committed.
	 */
	private void repairWhatAKilledRunLeftBroken() {
		this.owner.jdbc().sql("""
				ALTER TABLE organization_place ENABLE ROW LEVEL SECURITY;
				DROP POLICY IF EXISTS planted ON organization_place""").update();
	}

	private void attack(Situation situation, AccessPath path, Attack attack, String sql, List<String> breaches) {
		TransactionTemplate transaction = new TransactionTemplate(this.transactions);
		try {
			situation.stage(YUAN, JINAN, transaction, () -> {
				try {
					int affected = path.run(attack, sql, this.entityManager, this.dataSource);
					attack.breach(affected).ifPresent((breach) -> breaches.add(sql + " " + breach));
				}
				catch (RuntimeException | java.sql.SQLException ex) {
					throw new Refused(ex);
				}
			});
		}
		catch (Refused refused) {
			if (!isTransactionMissing(path, refused)) {
				Attack.breach(refused.getCause()).ifPresent((breach) -> breaches.add(sql + " " + breach));
			}
		}
	}

	/**
	 * Hibernate writes nothing without a transaction: refused before it reaches the
	 * database.
	 */
	private static boolean isTransactionMissing(AccessPath path, Refused refused) {
		return path == AccessPath.HIBERNATE
				&& refused.getCause() instanceof jakarta.persistence.TransactionRequiredException;
	}

	private CatalogueLint lint() {
		return new CatalogueLint(this.owner.jdbc(), DistrictTables.shared().keySet());
	}

	static Stream<Arguments> attacks() {
		return Stream.of(Situation.values())
			.flatMap((situation) -> Stream.of(AccessPath.values()).map((path) -> Arguments.of(situation, path)));
	}

	/** Carries a refusal out of the transaction, so that it is rolled back. */
	private static final class Refused extends RuntimeException {

		Refused(Exception cause) {
			super(cause);
		}

	}

}
