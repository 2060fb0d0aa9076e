package org.yidiantong.tenancy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidiantong.Yidiantong;
import org.yidiantong.support.ExhaustiveTest;
import org.yidiantong.support.ExternalPostgres;
import org.yidiantong.support.WholeApplication;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * Demo and real data on one database, in each order.
 */
@WholeApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PurposeCheckTests {

	private final ExternalPostgres server = ExternalPostgres.start();

	@Autowired
	private JdbcClient real;

	@AfterAll
	void stopServer() throws Exception {
		this.server.close();
	}

	@ParameterizedTest
	@CsvSource({ "demo, '', DEMO, 演示数据", "'', demo, REAL, 正式数据" })
	void refusesTheOtherKindAfterTheFirstStart(String first, String second, Purpose kept, String words) {
		JdbcClient jdbc = newDatabase();
		check(jdbc, first).afterSingletonsInstantiated();
		assertThatNoException().isThrownBy(check(jdbc, first)::afterSingletonsInstantiated);
		assertThatExceptionOfType(PurposeMismatch.class).isThrownBy(check(jdbc, second)::afterSingletonsInstantiated)
			.satisfies((refusal) -> assertThat(refusal.kept()).isEqualTo(kept))
			.satisfies((refusal) -> assertThat(analysis(refusal).getDescription()).contains(words, "some/home"))
			.satisfies((refusal) -> assertThat(analysis(refusal).getAction()).contains("--yidiantong.home="));
	}

	@Test
	void namesDatabaseOfTheOperator() {
		JdbcClient jdbc = newDatabase();
		check(jdbc, "").afterSingletonsInstantiated();
		MockEnvironment demo = new MockEnvironment().withProperty("spring.datasource.url",
				"jdbc:postgresql://db/yidiantong?password=secret");
		demo.setActiveProfiles("demo");
		assertThatExceptionOfType(PurposeMismatch.class)
			.isThrownBy(new PurposeCheck(jdbc, demo)::afterSingletonsInstantiated)
			.satisfies((refusal) -> assertThat(refusal.place()).isEqualTo("jdbc:postgresql://db/yidiantong"));
	}

	@Test
	void marksTheHomeOfTheTestsAsReal() {
		assertThat(this.real.sql("SELECT purpose FROM tenancy_purpose").query(Purpose.class).single())
			.isEqualTo(Purpose.REAL);
	}

	@Test
	@ExhaustiveTest
	void keepsTheWholeProgramInProfileDemoFromStartingThere() {
		SpringApplicationBuilder demo = new SpringApplicationBuilder(Yidiantong.class).profiles("demo");
		assertThatExceptionOfType(PurposeMismatch.class).isThrownBy(() -> demo.run("--server.port=0"));
	}

	@Test
	@ExhaustiveTest
	void letsTheDistrictToolPass() {
		assertThat(Yidiantong.commands().run("tenants", "diff", "tenants", "--spring.profiles.active=demo")).isZero();
	}

	private JdbcClient newDatabase() {
		JdbcClient jdbc = this.server.superuser("postgres");
		jdbc.sql("DROP TABLE IF EXISTS tenancy_purpose").update();
		jdbc.sql("CREATE TABLE tenancy_purpose (only_row boolean PRIMARY KEY DEFAULT true, purpose text)").update();
		return jdbc;
	}

	private static PurposeCheck check(JdbcClient jdbc, String profile) {
		MockEnvironment environment = new MockEnvironment().withProperty("yidiantong.home", "some/home");
		if (!profile.isEmpty()) {
			environment.setActiveProfiles(profile);
		}
		return new PurposeCheck(jdbc, environment);
	}

	private static FailureAnalysis analysis(PurposeMismatch refusal) {
		return new PurposeFailureAnalyzer().analyze(refusal, refusal);
	}

}
