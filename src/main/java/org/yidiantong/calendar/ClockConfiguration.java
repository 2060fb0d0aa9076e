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
 * The two clocks. A {@link Clock} is system time; business time has a type of its own, so
 * that they cannot be confused. Tools that run beside an application use its business
 * time.
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

	/** Must exist before any folder is applied. */
	@Bean
	@Order(-1)
	@ConditionalOnBooleanProperty(name = ATTACHED, havingValue = false, matchIfMissing = true)
	ApplicationRunner keepingShift(ClockOffsetFile started, BusinessClock clock) {
		return (arguments) -> started.keep(clock.shift());
	}

}
