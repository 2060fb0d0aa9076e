package org.yidiantong.embedded;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.Yidiantong;
import org.yidiantong.support.ExhaustiveTest;
import org.yidiantong.support.ExternalPostgres;

import org.springframework.boot.SpringApplication;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The whole application on a PostgreSQL that an operator set up by the scripts that are
 * delivered for that.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExhaustiveTest
class ExternalServerTests {

	private final ExternalPostgres external = ExternalPostgres.start();

	private final Path home = RunningChild.newHome();

	@BeforeAll
	void setUpAsTheReadmeSays() throws Exception {
		run("db/roles.sql", "postgres");
		run("db/database.sql", "yidiantong");
	}

	@AfterAll
	void stop() throws Exception {
		this.external.close();
		assertThat(RunningChild.serversOf(this.home)).isEmpty();
	}

	@Test
	void worksThereAndStartsNoDatabase() {
		try (var context = SpringApplication.run(Yidiantong.class, arguments("yidiantong_app"))) {
			assertThat(districts()).isGreaterThanOrEqualTo(2);
			assertThat(this.home.resolve("postgres")).doesNotExist();
			assertThat(RedisServer.running(this.home)).isPresent();
			assertThat(context.isRunning()).isTrue();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "SUPERUSER", "BYPASSRLS" })
	void refusesToStartUnderARoleThatCouldPassBySeparation(String power) {
		String role = "too_powerful_" + power.toLowerCase(java.util.Locale.ROOT);
		this.external.superuser("postgres")
			.sql("CREATE ROLE " + role + " LOGIN IN ROLE yidiantong_app " + power)
			.update();
		assertThatThrownBy(() -> SpringApplication.run(Yidiantong.class, arguments(role)))
			.hasStackTraceContaining("RuntimeRoleTooPowerful")
			.hasStackTraceContaining(power);
	}

	private int districts() {
		return this.external.superuser("yidiantong")
			.sql("SELECT count(*) FROM tenancy_district")
			.query(Integer.class)
			.single();
	}

	private String[] arguments(String role) {
		String url = this.external.url("yidiantong");
		List<String> arguments = new ArrayList<>(
				List.of("--server.port=0", "--yidiantong.home=" + this.home, "--spring.datasource.url=" + url,
						"--spring.datasource.username=" + role, "--spring.datasource.password=unused",
						"--spring.flyway.user=yidiantong_owner", "--spring.flyway.password=unused"));
		return arguments.toArray(String[]::new);
	}

	private void run(String script, String database) throws Exception {
		String text = new ClassPathResource(script).getContentAsString(StandardCharsets.UTF_8);
		Arrays.stream(text.replaceAll("(?m)^--.*$", "").split(";"))
			.map(String::strip)
			.filter((statement) -> !statement.isEmpty())
			.forEach((statement) -> this.external.superuser(database).sql(statement).update());
	}

}
