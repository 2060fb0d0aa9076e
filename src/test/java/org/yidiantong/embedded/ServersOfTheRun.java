package org.yidiantong.embedded;

import java.nio.file.Path;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Keeps the servers of the suite from one Spring context to the next, by one more
 * reference that ends with the test run. Registered in {@code META-INF/spring.factories};
 * contexts with a home of their own are left alone.
 */
class ServersOfTheRun implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final String HOME = "target/test-home-${test.fork:1}";

	private static boolean kept;

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		String home = context.getEnvironment().resolvePlaceholders(HOME);
		if (home.equals(context.getEnvironment().getProperty("yidiantong.home"))) {
			keep(Path.of(home));
		}
	}

	private static synchronized void keep(Path home) {
		if (!kept) {
			try {
				EmbeddedServers servers = EmbeddedServers.take(home);
				kept = true;
				Runtime.getRuntime().addShutdownHook(new Thread(servers::release, "servers-of-the-run"));
			}
			catch (HomeInUse ignored) {
				// The context that needs the servers says so itself.
			}
		}
	}

}
