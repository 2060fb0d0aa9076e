package org.yidiantong.calendar;

import java.time.Clock;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * The two clocks. A {@link Clock} is system time; business time has a type of its own, so
 * that they cannot be confused. Tools that run beside an application use its business
 * time.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BusinessTimeProperties.class)
@EnableScheduling
class ClockConfiguration {

	private static final String ATTACHED = "yidiantong.embedded.attach";

	@Bean
	@Primary
	Clock systemClock() {
		return Clock.systemUTC();
	}

	@Bean
	@ConditionalOnBooleanProperty(name = ATTACHED, havingValue = false, matchIfMissing = true)
	BusinessClock businessClock(Clock systemClock, BusinessTimeProperties properties, BusinessTimeRecord before) {
		return new BusinessClock(systemClock, properties.shift(systemClock, before.mark().orElse(null)));
	}

	@Bean
	@ConditionalOnBooleanProperty(ATTACHED)
	BusinessClock applicationsBusinessClock(Clock systemClock, BusinessTimeProperties properties,
			BusinessTimeRecord started) {
		return new BusinessClock(systemClock, started.shift().orElseGet(() -> properties.shift(systemClock)));
	}

	@Bean
	@ConditionalOnBooleanProperty(name = ATTACHED, havingValue = false, matchIfMissing = true)
	BusinessTimeKeeper businessTimeKeeper(BusinessTimeRecord kept, BusinessClock clock,
			BusinessTimeProperties properties) {
		return new BusinessTimeKeeper(kept, clock, properties);
	}

}
