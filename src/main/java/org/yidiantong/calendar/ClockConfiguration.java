package org.yidiantong.calendar;

import java.time.Clock;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/**
 * The two clocks. Who asks for a {@link Clock} gets system time; business time has to be
 * asked for by its own type, so that the two are not mistaken for each other.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BusinessTimeProperties.class)
class ClockConfiguration {

	@Bean
	@Primary
	Clock systemClock() {
		return Clock.systemUTC();
	}

	@Bean
	BusinessClock businessClock(Clock systemClock, BusinessTimeProperties properties) {
		return new BusinessClock(systemClock, properties.shift(systemClock));
	}

}
