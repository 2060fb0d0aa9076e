package org.yidiantong.tenancy;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The program's own parts for an operator's command, attached to the database of the
 * running one: without pages, migrations or a start of its own.
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
	 * Attaches; to be closed by the caller.
	 * @param application the class that the program is made of
	 * @param settings more of them, as {@code --name=value}
	 */
	public static ConfigurableApplicationContext start(Class<?> application, List<String> settings) {
		String[] all = Stream.concat(SETTINGS.stream(), settings.stream()).toArray(String[]::new);
		ConfigurableApplicationContext context = new SpringApplicationBuilder(application).web(WebApplicationType.NONE)
			.run(all);
		try {
			// What a start checks by itself is asked for here, where parts are made on
			// demand.
			context.getBean(RuntimeRoleCheck.class).afterSingletonsInstantiated();
			return context;
		}
		catch (RuntimeException ex) {
			context.close();
			throw ex;
		}
	}

}
