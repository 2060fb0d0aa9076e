package org.yidiantong.complaints.deadline;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yidiantong.calendar.NationalCalendar;
import org.yidiantong.calendar.WorkCalendar;
import org.yidiantong.tenancy.DistrictSettings;
import org.yidiantong.tenancy.DistrictSettings.Limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Extensions against a district's own limits and the legal ones, suspensions and their
 * days.
 */
class ComplaintClockUnitTests {

	private static final LocalDate START = LocalDate.of(2021, 9, 6);

	private static final LocalDate DUE = LocalDate.of(2021, 10, 8);

	private static final Instant ACCEPTED = Instant.parse("2021-09-06T01:00:00Z");

	private static final WorkCalendar CALENDAR = NationalCalendar.calendar();

	private static final LocalDate LAST_LEGAL = LocalDate.of(2021, 12, 5);

	private final ComplaintClock clock = ComplaintClock.filed(DUE).dispatched(DUE, START);

	@Test
	void isExtendedTwiceWhereTheDistrictSetsNothing() {
		Limits limits = limits(null, null);
		ComplaintClock twice = this.clock.extended(DUE.plusDays(1), ACCEPTED, limits, CALENDAR)
			.extended(LAST_LEGAL, ACCEPTED, limits, CALENDAR);
		assertThat(twice.extensions()).isEqualTo(2);
		assertThat(twice.firstDueOn()).isEqualTo(DUE);
		assertThatExceptionOfType(ExtensionImpossible.class)
			.isThrownBy(() -> twice.extended(LAST_LEGAL.plusDays(1), ACCEPTED, limits, CALENDAR))
			.satisfies((refused) -> assertThat(refused.arguments()).containsExactly(2));
	}

	@Test
	void isExtendedAsOftenAsTheDistrictAllows() {
		ComplaintClock once = this.clock.extended(DUE.plusDays(1), ACCEPTED, limits(1, null), CALENDAR);
		assertThatExceptionOfType(ExtensionImpossible.class)
			.isThrownBy(() -> once.extended(DUE.plusDays(2), ACCEPTED, limits(1, null), CALENDAR))
			.satisfies((refused) -> assertThat(refused.arguments()).containsExactly(1));
	}

	@Test
	void isExtendedToTheDistrictsLastDayAndNeverBeyondTheLegalOne() {
		assertThat(this.clock.extended(LocalDate.of(2021, 11, 5), ACCEPTED, limits(null, 60), CALENDAR).dueOn())
			.isEqualTo("2021-11-05");
		assertThatExceptionOfType(ExtensionImpossible.class)
			.isThrownBy(() -> this.clock.extended(LocalDate.of(2021, 11, 6), ACCEPTED, limits(null, 60), CALENDAR));
		assertThatExceptionOfType(ExtensionImpossible.class)
			.isThrownBy(() -> this.clock.extended(LAST_LEGAL.plusDays(1), ACCEPTED, limits(null, 365), CALENDAR));
	}

	/** A day that somebody chooses is no other than one that is computed. */
	@Test
	void endsOnAWorkingDayWhicheverDayIsChosen() {
		LocalDate.of(2021, 10, 9).datesUntil(LocalDate.of(2021, 12, 6)).forEach((day) -> {
			LocalDate due = this.clock.extended(day, ACCEPTED, limits(null, null), CALENDAR).dueOn();
			assertThat(CALENDAR.isWorkingDay(due)).as(day.toString()).isTrue();
			assertThat(due).isAfterOrEqualTo(day);
		});
	}

	@Test
	void isExtendedToALaterDayOnly() {
		assertThatExceptionOfType(ExtensionImpossible.class)
			.isThrownBy(() -> this.clock.extended(DUE, ACCEPTED, limits(null, null), CALENDAR))
			.satisfies((refused) -> assertThat(refused.name()).isEqualTo("extended-no-longer"));
	}

	@Test
	void startsAnewWithADispatch() {
		ComplaintClock filed = ComplaintClock.filed(DUE);
		assertThat(filed.firstDueOn()).isNull();
		ComplaintClock dispatched = filed.dispatched(DUE.plusDays(3), START);
		assertThat(dispatched.dueOn()).isEqualTo(DUE.plusDays(3));
		assertThat(dispatched.firstDueOn()).isEqualTo(DUE.plusDays(3));
		assertThat(dispatched.dispatched(DUE, START)).isEqualTo(this.clock);
	}

	@Test
	void keepsGrantedDaysOverAnotherDispatch() {
		ComplaintClock extended = this.clock.extended(DUE.plusDays(1), ACCEPTED, limits(null, null), CALENDAR);
		assertThat(extended.dispatched(DUE, START)).isEqualTo(extended);
		ComplaintClock resumed = this.clock.suspended(DUE.minusDays(1)).resumed(DUE, CALENDAR);
		assertThat(resumed.dispatched(DUE, START)).isEqualTo(resumed);
	}

	@Test
	void addsLostWorkingDaysAfterASuspension() {
		ComplaintClock resumed = this.clock.suspended(DUE.minusDays(1)).resumed(DUE.plusDays(3), CALENDAR);
		assertThat(resumed.dueOn()).isEqualTo("2021-10-12");
		assertThat(resumed.firstDueOn()).isEqualTo(DUE);
		assertThat(resumed.isStopped()).isFalse();
	}

	@Test
	void losesNothingWhenItIsResumedTheSameDay() {
		assertThat(this.clock.suspended(DUE).resumed(DUE, CALENDAR)).isEqualTo(this.clock);
	}

	@Test
	void isSuspendedOnceAtATime() {
		ComplaintClock suspended = this.clock.suspended(DUE);
		assertThatExceptionOfType(ClockStopped.class).isThrownBy(() -> suspended.suspended(DUE))
			.satisfies((refused) -> assertThat(refused.name()).isEqualTo("clock-stopped"));
		assertThatExceptionOfType(ClockStopped.class).isThrownBy(() -> this.clock.resumed(DUE, CALENDAR))
			.satisfies((refused) -> assertThat(refused.name()).isEqualTo("clock-running"));
	}

	@Test
	void isOverAfterItsLastDayUnlessItIsSuspended() {
		assertThat(this.clock.isOver(DUE)).isFalse();
		assertThat(this.clock.isOver(DUE.plusDays(1))).isTrue();
		assertThat(this.clock.suspended(DUE).isOver(DUE.plusDays(1))).isFalse();
	}

	@Test
	void isNotSuspendedAfterItsLastDay() {
		assertThatExceptionOfType(SuspensionImpossible.class).isThrownBy(() -> this.clock.suspended(DUE.plusDays(1)));
	}

	/**
	 * Also on Sunday, when no working day was lost since the Friday on which it was due.
	 */
	@Test
	void isNeverOverAtOnceWhenItIsResumedOnADayOff() {
		LocalDate friday = LocalDate.of(2021, 11, 12);
		LocalDate sunday = friday.plusDays(2);
		ComplaintClock stopped = ComplaintClock.filed(friday).dispatched(friday, START).suspended(friday);
		ComplaintClock resumed = stopped.resumed(sunday, CALENDAR);
		assertThat(resumed.dueOn()).isEqualTo(sunday.plusDays(1));
		assertThat(resumed.isOver(sunday)).isFalse();
	}

	@Test
	void staysOverWhenItWasSuspendedAfterItsLastDay() {
		// earlier versions allowed that
		ComplaintClock late = new ComplaintClock(DUE, DUE, 0, DUE.plusDays(1));
		assertThat(late.isOver(DUE.plusDays(5))).isTrue();
		assertThat(late.resumed(DUE.plusDays(5), CALENDAR)).isEqualTo(this.clock);
	}

	@Test
	void staysOverWhenItIsDispatchedAgainAfterItsLastDay() {
		assertThat(this.clock.dispatched(DUE.plusDays(20), DUE.plusDays(1))).isEqualTo(this.clock);
		assertThat(this.clock.dispatched(DUE.plusDays(20), DUE).dueOn()).isEqualTo(DUE.plusDays(20));
	}

	private static Limits limits(@Nullable Integer extensions, @Nullable Integer answerDays) {
		return new Limits(3, 2, new DistrictSettings.Handling(5, 15, 30), 1, null, extensions, answerDays, null, null);
	}

}
