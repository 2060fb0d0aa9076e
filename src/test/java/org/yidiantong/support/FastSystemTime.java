package org.yidiantong.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Makes system time of a copy of the application pass faster, so that pauses of hours are
 * over in seconds: {@code --yidiantong.test.fast-since=INSTANT} names the real moment
 * since which each second counts as an hour. All copies that name the same moment have
 * the same time.
 */
public class FastSystemTime implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final String SINCE = "yidiantong.test.fast-since";

	private static final int FACTOR = 3600;

	/** The setting for a copy. */
	public static String setting(Instant since) {
		return "--" + SINCE + "=" + since;
	}

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		String since = context.getEnvironment().getProperty(SINCE, "");
		if (!since.isEmpty()) {
			Clock fast = new Fast(Instant.parse(since));
			context.addBeanFactoryPostProcessor((beans) -> {
				BeanDefinitionRegistry definitions = (BeanDefinitionRegistry) beans;
				RootBeanDefinition clock = new RootBeanDefinition(Clock.class, () -> fast);
				clock.setPrimary(true);
				definitions.removeBeanDefinition("systemClock");
				definitions.registerBeanDefinition("systemClock", clock);
			});
		}
	}

	/** A clock that is fast since a moment. */
	private static final class Fast extends Clock {

		private final Instant since;

		Fast(Instant since) {
			this.since = since;
		}

		@Override
		public Instant instant() {
			return this.since.plus(Duration.between(this.since, Instant.now()).multipliedBy(FACTOR));
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

	}

}
