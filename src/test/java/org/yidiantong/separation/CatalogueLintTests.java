package org.yidiantong.separation;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yidiantong.support.DistrictTables;
import org.yidiantong.support.WholeApplication;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Breaks the protection in every way that the lint knows, each in a transaction that is
 * rolled back, and expects to be told exactly that.
 */
@WholeApplication
class CatalogueLintTests {

	private static final String PROTECTED = """
			CREATE TABLE planted_row (tenant_id integer NOT NULL, id uuid NOT NULL, PRIMARY KEY (tenant_id, id));
			ALTER TABLE planted_row ENABLE ROW LEVEL SECURITY;
			ALTER TABLE planted_row FORCE ROW LEVEL SECURITY;
			CREATE POLICY district ON planted_row
			  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
			  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
			""";

	private final OwnerAccess owner;

	CatalogueLintTests(@Autowired FlywayConnectionDetails ownerDetails) {
		this.owner = new OwnerAccess(ownerDetails);
	}

	@ParameterizedTest(name = "{1}")
	@MethodSource("mutations")
	void reports(String mutation, String breach) {
		assertThat(breachesAfter(PROTECTED + mutation)).containsExactly(breach);
	}

	@Test
	void acceptsAProtectedTable() {
		assertThat(breachesAfter(PROTECTED)).isEmpty();
	}

	@Test
	void reportsATableThatForgotEverything() {
		assertThat(breachesAfter("CREATE TABLE planted_forgotten (note text)")).containsExactly(
				"planted_forgotten: has no column tenant_id integer NOT NULL in first place",
				"planted_forgotten: row-level security is not enabled",
				"planted_forgotten: row-level security is not forced",
				"planted_forgotten: has not exactly the one policy of the district",
				"planted_forgotten: has no primary key");
	}

	@Test
	void reportsAnExemptionOfATableThatDoesNotExist() {
		CatalogueLint lint = new CatalogueLint(this.owner.jdbc(), java.util.Set.of("planted_nowhere"));
		assertThat(lint.breaches()).contains("planted_nowhere: is listed as shared, but nothing of that name exists");
	}

	static Stream<Arguments> mutations() {
		return Stream.of(
				Arguments.of("ALTER TABLE planted_row DISABLE ROW LEVEL SECURITY",
						"planted_row: row-level security is not enabled"),
				Arguments.of("ALTER TABLE planted_row NO FORCE ROW LEVEL SECURITY",
						"planted_row: row-level security is not forced"),
				Arguments.of("DROP POLICY district ON planted_row",
						"planted_row: has not exactly the one policy of the district"),
				Arguments.of("CREATE POLICY second ON planted_row USING (true)",
						"planted_row: has not exactly the one policy of the district"),
				Arguments.of("ALTER POLICY district ON planted_row WITH CHECK (true)",
						"planted_row: has not exactly the one policy of the district"),
				Arguments.of("CREATE INDEX planted_index ON planted_row (id)",
						"planted_row: index planted_index does not begin with tenant_id"),
				Arguments.of("ALTER TABLE planted_row ADD parent uuid UNIQUE",
						"planted_row: index planted_row_parent_key does not begin with tenant_id"),
				Arguments.of("ALTER TABLE planted_row ADD at timestamp",
						"planted_row: column at is a timestamp without time zone"),
				Arguments.of("ALTER TABLE planted_row ADD number bigint GENERATED ALWAYS AS IDENTITY",
						"planted_row: column number is numbered by an identity or a sequence"),
				Arguments.of("ALTER TABLE planted_row ADD number bigserial",
						"planted_row: column number is numbered by an identity or a sequence"),
				Arguments.of("GRANT SELECT ON planted_row TO PUBLIC", "planted_row: is open to everybody (PUBLIC)"),
				Arguments.of("CREATE VIEW planted_view AS SELECT * FROM planted_row",
						"planted_view: is a view that reads with its owner's rights"),
				Arguments.of("CREATE MATERIALIZED VIEW planted_view AS SELECT * FROM planted_row",
						"planted_view: is a materialised view, which row-level security does not reach"),
				Arguments.of("""
						CREATE FUNCTION planted_sight() RETURNS bigint LANGUAGE sql SECURITY DEFINER
						  AS 'SELECT count(*) FROM planted_row'""",
						"planted_sight: is a function that runs with its owner's rights"),
				Arguments.of("""
						CREATE FUNCTION planted_reaction() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
						CREATE TRIGGER planted_trigger BEFORE INSERT ON planted_row
						  FOR EACH ROW EXECUTE FUNCTION planted_reaction()""",
						"planted_row: has trigger planted_trigger"),
				Arguments.of("""
						ALTER TABLE planted_row ADD parent uuid;
						ALTER TABLE planted_row ADD CONSTRAINT planted_parent FOREIGN KEY (parent, tenant_id)
						  REFERENCES planted_row (id, tenant_id)""",
						"planted_row: foreign key planted_parent does not begin with tenant_id on both sides"),
				Arguments.of("""
						ALTER TABLE planted_row ADD parent uuid;
						ALTER TABLE planted_row ADD CONSTRAINT planted_parent FOREIGN KEY (tenant_id, parent)
						  REFERENCES planted_row ON DELETE SET NULL""",
						"planted_row: foreign key planted_parent sets null, which Citus cannot with the tenant in the key"),
				Arguments.of("""
						CREATE TABLE stranger_row (LIKE planted_row INCLUDING ALL);
						ALTER TABLE stranger_row ENABLE ROW LEVEL SECURITY;
						ALTER TABLE stranger_row FORCE ROW LEVEL SECURITY;
						CREATE POLICY district ON stranger_row
						  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
						  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
						ALTER TABLE stranger_row ADD CONSTRAINT stranger_key FOREIGN KEY (tenant_id, id)
						  REFERENCES planted_row""",
						"stranger_row: foreign key stranger_key leads to another module's table planted_row"));
	}

	private List<String> breachesAfter(String mutation) {
		var transactions = new DataSourceTransactionManager(this.owner.dataSource());
		JdbcClient jdbc = this.owner.jdbc();
		List<String> breaches = new TransactionTemplate(transactions).execute((status) -> {
			status.setRollbackOnly();
			jdbc.sql(mutation).update();
			return new CatalogueLint(jdbc, DistrictTables.shared().keySet()).breaches();
		});
		return (breaches != null) ? breaches : List.of();
	}

}
