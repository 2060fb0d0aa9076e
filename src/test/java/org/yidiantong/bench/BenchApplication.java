package org.yidiantong.bench;

import java.util.ArrayList;
import java.util.List;

import org.yidiantong.Yidiantong;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts the application in this process without the additions of the test suite, such as
 * the inspection of each statement.
 */
public final class BenchApplication {

	private BenchApplication() {
	}

	/**
	 * Starts it on a free port.
	 * @param home folder of the embedded servers' data
	 * @param more further arguments
	 */
	public static ConfigurableApplicationContext start(String home, String... more) {
		return start(home, List.of(), more);
	}

	/**
	 * Starts it with an initializer of the benchmark.
	 */
	public static ConfigurableApplicationContext start(String home,
			ApplicationContextInitializer<ConfigurableApplicationContext> addition, String... more) {
		return start(home, List.of(addition), more);
	}

	private static ConfigurableApplicationContext start(String home, List<ApplicationContextInitializer<?>> additions,
			String... more) {
		SpringApplication application = new SpringApplication(Yidiantong.class);
		List<ApplicationContextInitializer<?>> initializers = new ArrayList<>(application.getInitializers());
		initializers.removeIf((each) -> each.getClass().getName().startsWith(Yidiantong.class.getPackageName()));
		initializers.addAll(additions);
		application.setInitializers(initializers);
		List<String> arguments = new ArrayList<>(List.of("--server.port=0", "--yidiantong.home=" + home));
		arguments.addAll(List.of(more));
		return application.run(arguments.toArray(String[]::new));
	}

}
