package org.yidiantong.tenancy;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts the application context for a command line tool, attached to the database of the
 * running application: without a web server, migrations or embedded servers.
 */
public final class AttachedProgram {

	private static final List<String> SETTINGS = List.of("--spring.flyway.enabled=false",
			"--spring.modulith.events.republish-outstanding-events-on-restart=false",
			"--yidiantong.embedded.attach=true", "--yidiantong.tenants-at-start=false", "--spring.main.banner-mode=off",
			"--spring.main.log-startup-info=false", "--spring.main.lazy-initialization=true",
			"--logging.threshold.console=OFF");

	private AttachedProgram() {
	}

	/**
	 * Starts the context, which the caller closes.
	 * @param application the main class
	 * @param settings of the application, as {@code --name=value}
	 */
	public static ConfigurableApplicationContext start(Class<?> application, List<String> settings) {
		String[] all = Stream.concat(SETTINGS.stream(), settings.stream()).toArray(String[]::new);
		ConfigurableApplicationContext context = new SpringApplicationBuilder(application).web(WebApplicationType.NONE)
			.run(all);
		try {
			// beans are lazy here, so the startup check is called explicitly
			context.getBean(RuntimeRoleCheck.class).afterSingletonsInstantiated();
			return context;
		}
		catch (RuntimeException ex) {
			context.close();
			throw ex;
		}
	}

}
