package org.yidiantong.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class BusinessClockUnitTests {

	private static final Instant NOW = Instant.parse("2026-11-23T03:30:00Z");

	private final Clock system = Clock.fixed(NOW, ZoneOffset.UTC);

	@Test
	void runsWithSystemTimeUnlessConfigured() {
		BusinessTimeProperties unset = new BusinessTimeProperties(null, null, true);
		assertThat(new BusinessClock(this.system, unset.shift(this.system)).instant()).isEqualTo(NOW);
	}

	@Test
	void goesOnFromConfiguredDay() {
		BusinessTimeProperties demo = new BusinessTimeProperties(LocalDate.of(2021, 12, 15), null, true);
		BusinessClock clock = new BusinessClock(this.system, demo.shift(this.system));
		assertThat(clock.instant()).isEqualTo("2021-12-15T03:30:00Z");
		assertThat(clock.today()).isEqualTo("2021-12-15");
	}

	@Test
	void goesOnFromDayThatItIsInShanghai() {
		Clock evening = Clock.fixed(Instant.parse("2026-11-23T20:00:00Z"), ZoneOffset.UTC);
		BusinessTimeProperties demo = new BusinessTimeProperties(LocalDate.of(2021, 12, 15), null, true);
		assertThat(new BusinessClock(evening, demo.shift(evening)).today()).isEqualTo("2021-12-15");
	}

	@Test
	void movesForwardAlsoForThoseWhoSeeItFromAnotherZone() {
		BusinessClock clock = new BusinessClock(this.system, Duration.ZERO);
		Clock seen = clock.withZone(ZoneOffset.UTC);
		clock.forward(Duration.ofDays(3));
		assertThat(seen.instant()).isEqualTo(NOW.plus(Duration.ofDays(3)));
		assertThat(seen.getZone()).isEqualTo(ZoneOffset.UTC);
	}

	@Test
	void goesOnFromConfiguredTimeOfDay() {
		BusinessTimeProperties demo = new BusinessTimeProperties(LocalDate.of(2021, 12, 15), LocalTime.of(9, 0), true);
		BusinessClock clock = new BusinessClock(this.system, demo.shift(this.system));
		assertThat(clock.instant()).isEqualTo("2021-12-15T01:00:00Z");
	}

	@Test
	void goesOnAfterWhatHappenedWhenStartedAgain() {
		BusinessTimeProperties demo = new BusinessTimeProperties(LocalDate.of(2021, 12, 16), LocalTime.of(9, 0), true);
		Instant mark = Instant.parse("2021-12-16T06:30:00Z");
		assertThat(started(demo, mark)).isEqualTo(mark);
		assertThat(started(demo, Instant.parse("2021-12-15T06:30:00Z"))).isEqualTo("2021-12-16T01:00:00Z");
		assertThat(started(demo, null)).isEqualTo("2021-12-16T01:00:00Z");
	}

	@Test
	void beginsAgainOnlyWhenToldTo() {
		BusinessTimeProperties again = new BusinessTimeProperties(LocalDate.of(2021, 12, 16), LocalTime.of(9, 0),
				false);
		assertThat(started(again, Instant.parse("2021-12-20T06:30:00Z"))).isEqualTo("2021-12-16T01:00:00Z");
	}

	@Test
	void doesNotStartOnAMachineWhoseClockIsBehindWhatHappened() {
		BusinessTimeProperties real = new BusinessTimeProperties(null, null, true);
		assertThat(started(real, NOW.plusSeconds(20))).isEqualTo(NOW);
		assertThatIllegalStateException().isThrownBy(() -> started(real, NOW.plusSeconds(3600)))
			.withMessageContaining("2026-11-23T03:30:00Z")
			.withMessageContaining("2026-11-23T04:30:00Z")
			.withMessageContaining("--yidiantong.business-time.resume=false");
	}

	private Instant started(BusinessTimeProperties properties, Instant mark) {
		return new BusinessClock(this.system, properties.shift(this.system, mark)).instant();
	}

	@Test
	void isAtAnotherMomentForWhatIsDoneThereOnly() throws Exception {
		BusinessClock clock = new BusinessClock(this.system, Duration.ZERO);
		Instant moment = Instant.parse("2021-09-06T01:00:00Z");
		List<Instant> seen = new CopyOnWriteArrayList<>();
		clock.at(moment, () -> {
			seen.add(clock.instant());
			CompletableFuture.runAsync(() -> seen.add(clock.instant())).join();
		});
		assertThat(seen).containsExactly(moment, NOW);
		assertThat(clock.instant()).isEqualTo(NOW);
	}

	@Test
	void comesBackFromAMomentInWhichSomethingFailed() {
		BusinessClock clock = new BusinessClock(this.system, Duration.ZERO);
		assertThatIllegalStateException().isThrownBy(() -> clock.at(NOW.minusSeconds(60), () -> {
			throw new IllegalStateException();
		}));
		assertThat(clock.instant()).isEqualTo(NOW);
	}

	@Test
	void refusesToRunBackwards() {
		BusinessClock clock = new BusinessClock(this.system, Duration.ZERO);
		assertThatIllegalArgumentException().isThrownBy(() -> clock.forward(Duration.ofSeconds(-1)));
	}

}
