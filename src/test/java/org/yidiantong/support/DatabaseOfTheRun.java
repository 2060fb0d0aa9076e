package org.yidiantong.support;

import java.nio.file.Path;
import java.util.Map;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Runs the suite on a PostgreSQL or Citus that somebody has prepared, instead of the
 * embedded one: {@code -Dyidiantong.test.url=jdbc:postgresql://host/name_{fork}}. Each
 * fork needs a database of its own, prepared by {@code db/roles.sql} and
 * {@code db/database.sql}; all roles have the password of
 * {@code -Dyidiantong.test.password} (default: {@code test}). Contexts with a home of
 * their own start their own servers all the same.
 */
public class DatabaseOfTheRun implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final String URL = "yidiantong.test.url";

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		ConfigurableEnvironment environment = context.getEnvironment();
		String url = environment.getProperty(URL, "");
		String fork = environment.getProperty("test.fork", "1");
		boolean shared = Path.of("target/test-home-" + fork)
			.equals(Path.of(environment.getProperty("yidiantong.home", "")));
		if (!url.isEmpty() && shared && !environment.containsProperty("spring.datasource.url")) {
			String password = environment.getProperty("yidiantong.test.password", "test");
			environment.getPropertySources()
				.addLast(new MapPropertySource("database-of-the-run",
						Map.of("spring.datasource.url", url.replace("{fork}", fork), "spring.datasource.username",
								"yidiantong_app", "spring.datasource.password", password, "spring.flyway.password",
								password)));
		}
	}

}
