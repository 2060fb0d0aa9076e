package org.yidiantong.reporting.schedule;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidiantong.reporting.definition.PeriodKind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Days on which reports are made have to exist each time.
 */
class DueDayUnitTests {

	@ParameterizedTest
	@CsvSource({ "YEAR,02-30", "YEAR,02-29", "YEAR,13-01", "YEAR,1-15", "YEAR,15", "YEAR,MONDAY", "MONTH,29", "MONTH,0",
			"MONTH,01-15", "QUARTER,31", "HALF_YEAR,x", "WEEK,1", "WEEK,monday", "WEEK,FIRST_WORKING_DAY" })
	void knowsNoDayThatDoesNotExistEachTime(PeriodKind every, String day) {
		assertThat(DueDay.of(every, day)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "YEAR,02-28", "YEAR,FIRST_WORKING_DAY", "YEAR,", "MONTH,28", "MONTH,1", "QUARTER,FIRST_WORKING_DAY",
			"HALF_YEAR,10", "WEEK,SUNDAY", "WEEK," })
	void knowsDaysThatExistEachTime(PeriodKind every, String day) {
		assertThat(DueDay.of(every, day)).isPresent();
	}

	@ParameterizedTest
	@CsvSource({ "WEEK,2021-10-10,2021-10-04,2021-10-10", "MONTH,2021-02-03,2021-02-01,2021-02-28",
			"QUARTER,2021-12-31,2021-10-01,2021-12-31", "HALF_YEAR,2021-06-30,2021-01-01,2021-06-30",
			"YEAR,2021-03-01,2021-01-01,2021-12-31" })
	void knowsThePeriodAroundADay(PeriodKind every, LocalDate day, LocalDate from, LocalDate to) {
		assertThat(every.around(day)).hasToString("ReportPeriod[from=" + from + ", to=" + to + "]");
	}

	@Test
	void isMondayAfterAWeekUnlessStated() {
		assertThat(DueDay.of(PeriodKind.WEEK, null))
			.hasValueSatisfying((day) -> assertThat(day.text()).isEqualTo("MONDAY"));
	}

}
