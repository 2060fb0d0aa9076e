package org.yidiantong.calendar;

import java.time.Clock;

import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.annotation.Order;

/**
 * The two clocks. Who asks for a {@link Clock} gets system time; business time has to be
 * asked for by its own type, so that the two are not mistaken for each other. Beside a
 * running application business time is that of the application.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BusinessTimeProperties.class)
class ClockConfiguration {

	private static final String ATTACHED = "yidiantong.embedded.attach";

	@Bean
	@Primary
	Clock systemClock() {
		return Clock.systemUTC();
	}

	@Bean
	@ConditionalOnBooleanProperty(name = ATTACHED, havingValue = false, matchIfMissing = true)
	BusinessClock businessClock(Clock systemClock, BusinessTimeProperties properties) {
		return new BusinessClock(systemClock, properties.shift(systemClock));
	}

	@Bean
	@ConditionalOnBooleanProperty(ATTACHED)
	BusinessClock applicationsBusinessClock(Clock systemClock, BusinessTimeProperties properties,
			ClockOffsetFile started) {
		return new BusinessClock(systemClock, started.shift().orElseGet(() -> properties.shift(systemClock)));
	}

	/** Before any folder is applied. */
	@Bean
	@Order(-1)
	@ConditionalOnBooleanProperty(name = ATTACHED, havingValue = false, matchIfMissing = true)
	ApplicationRunner keepingShift(ClockOffsetFile started, BusinessClock clock) {
		return (arguments) -> started.keep(clock.shift());
	}

}
