package org.yidiantong.tenancy;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts the application's beans for an operator's command and attaches them to the
 * database of the running application: no pages, no migrations, no embedded servers.
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
	 * Attaches; the caller closes the context.
	 * @param application the class that the application is started from
	 * @param settings of the application, as {@code --name=value}
	 */
	public static ConfigurableApplicationContext start(Class<?> application, List<String> settings) {
		String[] all = Stream.concat(SETTINGS.stream(), settings.stream()).toArray(String[]::new);
		ConfigurableApplicationContext context = new SpringApplicationBuilder(application).web(WebApplicationType.NONE)
			.run(all);
		try {
			// Beans are created lazily here, so the check that runs at start is called.
			context.getBean(RuntimeRoleCheck.class).afterSingletonsInstantiated();
			return context;
		}
		catch (RuntimeException ex) {
			context.close();
			throw ex;
		}
	}

}
