package org.yidiantong.complaints;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.complaints.deadline.ReturnImpossible;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.yidiantong.complaints.LampComplaint.CALENDAR;
import static org.yidiantong.complaints.LampComplaint.LIMITS;
import static org.yidiantong.complaints.LampComplaint.handler;

/**
 * How long and how often a unit may return a complaint that is not its own.
 */
class HandlingUnitTests {

	private final Handling filed = Handling.filed(LampComplaint.deadline());

	@ParameterizedTest
	@ValueSource(strings = { "2021-11-05T10:00", "2021-11-06T10:00", "2021-11-08T23:59" })
	void isReturnedUntilTheEndOfTheNextWorkingDay(String time) {
		Handling dispatched = this.filed.dispatched(LampComplaint.plan(), LampComplaint.at("2021-11-05T09:00"));
		Handling returned = dispatched.returned(LIMITS, CALENDAR, handler(time));
		assertThat(returned.assignment()).isNull();
		assertThat(returned.returns()).isEqualTo(1);
		assertThat(returned.clock()).isEqualTo(dispatched.clock());
	}

	@Test
	void isNotReturnedLater() {
		Handling dispatched = this.filed.dispatched(LampComplaint.plan(), LampComplaint.at("2021-11-05T09:00"));
		assertThatExceptionOfType(ReturnImpossible.class)
			.isThrownBy(() -> dispatched.returned(LIMITS, CALENDAR, handler("2021-11-09T00:00")))
			.satisfies((refused) -> assertThat(refused.name()).isEqualTo("returned-too-late"))
			.satisfies((refused) -> assertThat(refused.arguments()).containsExactly(1));
	}

	@Test
	void isReturnedTwiceAtMost() {
		Handling twice = returned(returned(this.filed));
		assertThat(twice.returns()).isEqualTo(2);
		assertThatExceptionOfType(ReturnImpossible.class).isThrownBy(() -> returned(twice))
			.satisfies((refused) -> assertThat(refused.name()).isEqualTo("returned-too-often"))
			.satisfies((refused) -> assertThat(refused.arguments()).containsExactly(2));
	}

	@Test
	void tellsWhatItsTimeIsMadeOf() {
		assertThat(this.filed.dueParts().total()).isEqualTo(10);
		assertThat(this.filed.clock().dueOn()).isEqualTo(LampComplaint.DUE);
		assertThat(this.filed.assignment()).isNull();
	}

	private static Handling returned(Handling before) {
		return before.dispatched(LampComplaint.plan(), LampComplaint.at("2021-11-02T09:00"))
			.returned(LIMITS, CALENDAR, handler("2021-11-02T10:00"));
	}

}
