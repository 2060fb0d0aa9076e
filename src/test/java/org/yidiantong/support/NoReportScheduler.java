package org.yidiantong.support;

import java.util.Map;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Disables the schedulers of reports, cards and disclosure tasks, so that they do not
 * write in the background while a test compares rows. It is registered for every Spring
 * context of the suite in {@code META-INF/spring.factories}.
 */
public class NoReportScheduler implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		context.getEnvironment()
			.getPropertySources()
			.addLast(new MapPropertySource("no-report-scheduler",
					Map.of("yidiantong.reporting.schedule.enabled", "false", "yidiantong.cards.schedule.enabled",
							"false", "yidiantong.tasks.schedule.enabled", "false",
							"yidiantong.coverage.schedule.enabled", "false")));
	}

}
