package org.yidiantong.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Gives test classes that share a Spring context different business times. It sets
 * business time to the {@link BusinessDay} of a class before its tests and resets it
 * after them. It is registered for every Spring context of the suite in {@code META-
 * INF/spring.factories}.
 */
public class BusinessTimeOfTests
		implements ApplicationContextInitializer<ConfigurableApplicationContext>, TestExecutionListener {

	private static final String SYSTEM = "systemClock";

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		Offset offset = new Offset();
		ConfigurableListableBeanFactory factory = context.getBeanFactory();
		factory.registerSingleton(Offset.class.getName(), offset);
		factory.addBeanPostProcessor(new BeanPostProcessor() {
			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return (bean instanceof BusinessClock clock && factory.containsBean(SYSTEM))
						? offset.moving(clock, factory.getBean(SYSTEM, Clock.class)) : bean;
			}
		});
	}

	@Override
	public void beforeTestClass(TestContext test) {
		BusinessDay day = AnnotatedElementUtils.findMergedAnnotation(test.getTestClass(), BusinessDay.class);
		if (day != null) {
			offset(test).moveTo(LocalDate.parse(day.value()));
		}
	}

	@Override
	public void afterTestClass(TestContext test) {
		if (test.hasApplicationContext()) {
			offset(test).moveBack();
		}
	}

	private static Offset offset(TestContext test) {
		return test.getApplicationContext().getBean(Offset.class);
	}

	/**
	 * The offset by which test classes have moved business time. It is a bean but not a
	 * clock, so that it is never injected as a clock.
	 */
	private static final class Offset {

		private Clock system = Clock.systemUTC();

		private Duration moved = Duration.ZERO;

		private Duration shift = Duration.ZERO;

		private @Nullable BusinessClock business;

		/** Returns a business clock like that of the application, but movable. */
		BusinessClock moving(BusinessClock made, Clock systemClock) {
			this.system = systemClock;
			long millis = Duration.between(systemClock.instant(), made.instant()).toMillis();
			this.shift = Duration.ofSeconds(Math.round(millis / 1000.0));
			InstantSource source = this::instant;
			this.business = new BusinessClock(source.withZone(ZoneOffset.UTC), this.shift);
			return this.business;
		}

		/** Moves business time to a day, keeping the time of day. */
		void moveTo(LocalDate day) {
			BusinessClock clock = Objects.requireNonNull(this.business, "No business clock in this context");
			move(Duration.ofDays(ChronoUnit.DAYS.between(clock.today(), day)));
		}

		/** Resets business time. */
		void moveBack() {
			if (this.business != null) {
				move(Duration.between(this.business.instant(), this.system.instant().plus(this.shift)));
			}
		}

		private synchronized void move(Duration by) {
			this.moved = this.moved.plus(by);
		}

		private synchronized Instant instant() {
			return this.system.instant().plus(this.moved);
		}

	}

}
