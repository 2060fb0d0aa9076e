package org.yidiantong.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WorkCalendarUnitTests {

	private final WorkCalendar calendar = NationalCalendar.calendar();

	@ParameterizedTest(name = "{1} working days after {0} end on {2}")
	@CsvSource({
			// an ordinary week, and one with a weekend in it
			"2021-11-01, 3, 2021-11-04", "2021-11-04, 3, 2021-11-09",
			// the National Day of 2021: Oct 1-7 off, Saturday the 9th worked
			"2021-09-30, 1, 2021-10-08", "2021-09-30, 2, 2021-10-09", "2021-09-30, 3, 2021-10-11",
			// filed on a day off: the next working day is the first to count
			"2021-10-03, 1, 2021-10-08",
			// Sunday 2021-09-26 is worked for it
			"2021-09-24, 1, 2021-09-26",
			// New Year 2022: Saturday to Monday off
			"2021-12-31, 1, 2022-01-04", "2021-12-30, 2, 2022-01-04",
			// Spring Festival 2022: Jan 31 - Feb 6 off, the weekend before worked
			"2022-01-28, 1, 2022-01-29", "2022-01-28, 3, 2022-02-07",
			// 3 + 15 + 2 working days from the day of filing, three days of make-up work
			// among them
			"2021-09-06, 20, 2021-10-09" })
	void countsWorkingDays(LocalDate start, int days, LocalDate due) {
		assertThat(this.calendar.afterWorkingDays(start, days)).isEqualTo(new Deadline(due, false));
	}

	@ParameterizedTest(name = "{1} days after {0} end on {2}")
	@CsvSource({ "2021-11-01, 15, 2021-11-16",
			// a last day at a weekend, in a holiday, on a make-up workday
			"2021-11-05, 15, 2021-11-22", "2021-09-16, 15, 2021-10-08", "2021-09-24, 15, 2021-10-09" })
	void movesLastCalendarDayToNextWorkingDay(LocalDate start, int days, LocalDate due) {
		assertThat(this.calendar.afterCalendarDays(start, days)).isEqualTo(new Deadline(due, false));
	}

	@ParameterizedTest(name = "{1} months after {0} end on {2}")
	@CsvSource({ "2021-11-15, 1, 2021-12-15", "2021-12-28, 2, 2022-02-28",
			// no 29th, 30th or 31st; a leap year has the 29th
			"2022-01-31, 1, 2022-02-28", "2024-01-31, 1, 2024-02-29", "2023-11-29, 3, 2024-02-29",
			"2021-08-31, 1, 2021-09-30",
			// to a day off: October 1st, and a Saturday
			"2021-09-01, 1, 2021-10-08", "2021-10-13, 1, 2021-11-15" })
	void countsMonthsToSameDay(LocalDate start, int months, LocalDate due) {
		assertThat(this.calendar.afterMonths(start, months)).isEqualTo(new Deadline(due, false));
	}

	@Test
	void agreesWithCountingDayByDay() {
		Random random = new Random(20211215);
		for (int i = 0; i < 500; i++) {
			LocalDate start = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(5 * 365));
			int limit = 1 + random.nextInt(60);
			LocalDate due = countedDayByDay(start, limit);
			assertThat(this.calendar.afterWorkingDays(start, limit).dueOn()).as("%s + %d", start, limit).isEqualTo(due);
			assertThat(this.calendar.workingDaysBetween(start, due)).as("%s to %s", start, due).isEqualTo(limit);
			assertThat(this.calendar.afterCalendarDays(start, limit).dueOn()).as("%s + %d days", start, limit)
				.isEqualTo(firstWorkedFrom(start.plusDays(limit)));
		}
	}

	@Test
	void knowsWhetherEachDayIsWorked() {
		for (LocalDate day : LocalDate.of(2020, 12, 1).datesUntil(LocalDate.of(2027, 2, 1)).toList()) {
			assertThat(this.calendar.isWorkingDay(day)).as("%s", day).isEqualTo(NationalCalendar.isWorked(day));
		}
	}

	@Test
	void takesLastDayOfYearFromNextYearsNotice() {
		LocalDate newYearsEve = LocalDate.of(2022, 12, 31);
		WorkCalendar worked = new WorkCalendar(List.of(new YearNotice(2022, Set.of(), Set.of()),
				new YearNotice(2023, Set.of(LocalDate.of(2022, 12, 30)), Set.of(newYearsEve))));
		assertThat(worked.isWorkingDay(newYearsEve)).isTrue();
		assertThat(worked.isWorkingDay(LocalDate.of(2022, 12, 30))).isFalse();
		assertThat(this.calendar.afterWorkingDays(LocalDate.of(2022, 12, 30), 1).dueOn()).isEqualTo("2023-01-03");
	}

	@Test
	void marksDeadlineInYearWithoutNoticeAsEstimated() {
		assertThat(this.calendar.afterWorkingDays(LocalDate.of(2026, 12, 30), 1))
			.isEqualTo(new Deadline(LocalDate.of(2026, 12, 31), false));
		assertThat(this.calendar.afterWorkingDays(LocalDate.of(2026, 12, 30), 2))
			.isEqualTo(new Deadline(LocalDate.of(2027, 1, 1), true));
		assertThat(this.calendar.afterCalendarDays(LocalDate.of(2026, 12, 1), 60).estimated()).isTrue();
		assertThat(this.calendar.afterMonths(LocalDate.of(2026, 12, 30), 2))
			.isEqualTo(new Deadline(LocalDate.of(2027, 3, 1), true));
	}

	@Test
	void marksDeadlineThatCountsThroughYearWithoutNoticeAsEstimated() {
		WorkCalendar gap = new WorkCalendar(
				List.of(new YearNotice(2021, Set.of(), Set.of()), new YearNotice(2023, Set.of(), Set.of())));
		assertThat(gap.afterWorkingDays(LocalDate.of(2021, 12, 1), 300).estimated()).isTrue();
		assertThat(gap.afterCalendarDays(LocalDate.of(2021, 12, 1), 400).estimated()).isFalse();
	}

	@Test
	void endsAtMidnightInShanghai() {
		Deadline deadline = this.calendar.afterWorkingDays(LocalDate.of(2021, 9, 6), 3);
		assertThat(deadline.end()).isEqualTo(Instant.parse("2021-09-09T16:00:00Z"));
		assertThat(deadline.isPast(Instant.parse("2021-09-09T15:59:59.999Z"))).isFalse();
		assertThat(deadline.isPast(Instant.parse("2021-09-09T16:00:00Z"))).isTrue();
	}

	@Test
	void countsNoWorkingDaysBackwards() {
		assertThat(this.calendar.workingDaysBetween(LocalDate.of(2021, 9, 6), LocalDate.of(2021, 9, 6))).isZero();
		assertThat(this.calendar.workingDaysBetween(LocalDate.of(2021, 9, 7), LocalDate.of(2021, 9, 6))).isZero();
	}

	@Test
	void refusesLimitOfNothing() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.calendar.afterWorkingDays(LocalDate.of(2021, 9, 6), 0));
	}

	private static LocalDate countedDayByDay(LocalDate start, int limit) {
		int counted = 0;
		LocalDate day = start;
		while (counted < limit) {
			day = day.plusDays(1);
			if (NationalCalendar.isWorked(day)) {
				counted++;
			}
		}
		return day;
	}

	private static LocalDate firstWorkedFrom(LocalDate last) {
		LocalDate day = last;
		while (!NationalCalendar.isWorked(day)) {
			day = day.plusDays(1);
		}
		return day;
	}

}
