package org.yidiantong.complaints.deadline;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yidiantong.tenancy.DistrictSettings;
import org.yidiantong.tenancy.DistrictSettings.Limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Extensions against a district's own limits and the legal ones.
 */
class ComplaintClockUnitTests {

	private static final LocalDate DUE = LocalDate.of(2021, 10, 8);

	private static final Instant ACCEPTED = Instant.parse("2021-09-06T01:00:00Z");

	private static final LocalDate LAST_LEGAL = LocalDate.of(2021, 12, 5);

	private final ComplaintClock clock = ComplaintClock.filed(DUE).dispatched(DUE);

	@Test
	void isExtendedTwiceWhereTheDistrictSetsNothing() {
		Limits limits = limits(null, null);
		ComplaintClock twice = this.clock.extended(DUE.plusDays(1), ACCEPTED, limits)
			.extended(LAST_LEGAL, ACCEPTED, limits);
		assertThat(twice.extensions()).isEqualTo(2);
		assertThat(twice.firstDueOn()).isEqualTo(DUE);
		assertThatExceptionOfType(ExtensionImpossible.class)
			.isThrownBy(() -> twice.extended(LAST_LEGAL.plusDays(1), ACCEPTED, limits))
			.satisfies((refused) -> assertThat(refused.arguments()).containsExactly(2));
	}

	@Test
	void isExtendedAsOftenAsTheDistrictAllows() {
		ComplaintClock once = this.clock.extended(DUE.plusDays(1), ACCEPTED, limits(1, null));
		assertThatExceptionOfType(ExtensionImpossible.class)
			.isThrownBy(() -> once.extended(DUE.plusDays(2), ACCEPTED, limits(1, null)))
			.satisfies((refused) -> assertThat(refused.arguments()).containsExactly(1));
	}

	@Test
	void isExtendedToTheDistrictsLastDayAndNeverBeyondTheLegalOne() {
		assertThat(this.clock.extended(LocalDate.of(2021, 11, 5), ACCEPTED, limits(null, 60)).dueOn())
			.isEqualTo("2021-11-05");
		assertThatExceptionOfType(ExtensionImpossible.class)
			.isThrownBy(() -> this.clock.extended(LocalDate.of(2021, 11, 6), ACCEPTED, limits(null, 60)));
		assertThatExceptionOfType(ExtensionImpossible.class)
			.isThrownBy(() -> this.clock.extended(LAST_LEGAL.plusDays(1), ACCEPTED, limits(null, 365)));
	}

	private static Limits limits(@Nullable Integer extensions, @Nullable Integer answerDays) {
		return new Limits(3, 2, new DistrictSettings.Handling(5, 15, 30), 1, null, extensions, answerDays);
	}

}
