package org.yidiantong.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.support.ModuleTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Applications that start one after the other on the same database.
 */
@ModuleTest
class BusinessTimeKeeperModuleTests {

	private static final Instant NINE = Instant.parse("2021-12-16T01:00:00Z");

	private static final Instant NOW = Instant.parse("2026-11-23T03:30:00Z");

	private final BusinessTimeProperties demo = new BusinessTimeProperties(LocalDate.of(2021, 12, 16),
			LocalTime.of(9, 0), true);

	private final BusinessTimeProperties again = new BusinessTimeProperties(LocalDate.of(2021, 12, 16),
			LocalTime.of(9, 0), false);

	@Autowired
	private BusinessTimeRecord record;

	@BeforeEach
	@AfterEach
	void forgetsMark() {
		this.record.keep(Duration.ZERO);
		this.record.forget();
	}

	@Test
	void goesOnWhereTheLastRunEnded() {
		BusinessClock first = start(this.demo);
		BusinessTimeKeeper keeper = keep(first, this.demo);
		first.forward(Duration.ofHours(5));
		keeper.destroy();
		assertThat(start(this.demo).instant()).isEqualTo(NINE.plus(Duration.ofHours(5)));
	}

	@Test
	void goesOnAfterWhatHappenedInARunThatWasKilled() {
		BusinessClock first = start(this.demo);
		BusinessTimeKeeper keeper = keep(first, this.demo);
		first.forward(Duration.ofHours(5));
		keeper.reserve();
		first.forward(Duration.ofSeconds(10));
		assertThat(start(this.demo).instant()).isBetween(first.instant(), first.instant().plusSeconds(30));
	}

	@Test
	void doesNotGoBackBehindAnotherCopy() {
		BusinessClock first = start(this.demo);
		BusinessTimeKeeper one = keep(first, this.demo);
		BusinessClock second = start(this.demo);
		BusinessTimeKeeper other = keep(second, this.demo);
		second.forward(Duration.ofHours(1));
		other.reserve();
		one.reserve();
		one.destroy();
		assertThat(start(this.demo).instant()).isAfterOrEqualTo(second.instant());
	}

	@Test
	void beginsAgainWhenToldToAndForgetsWhatWas() {
		BusinessClock first = start(this.demo);
		first.forward(Duration.ofHours(5));
		keep(first, this.demo).destroy();
		keep(start(this.again), this.again).destroy();
		assertThat(start(this.demo).instant()).isEqualTo(NINE);
	}

	private BusinessClock start(BusinessTimeProperties properties) {
		Clock system = Clock.fixed(NOW, ZoneOffset.UTC);
		return new BusinessClock(system, properties.shift(system, this.record.mark().orElse(null)));
	}

	private BusinessTimeKeeper keep(BusinessClock clock, BusinessTimeProperties properties) {
		BusinessTimeKeeper keeper = new BusinessTimeKeeper(this.record, clock, properties);
		keeper.run(new DefaultApplicationArguments());
		return keeper;
	}

}
