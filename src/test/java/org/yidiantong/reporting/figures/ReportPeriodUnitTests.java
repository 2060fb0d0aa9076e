package org.yidiantong.reporting.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ReportPeriodUnitTests {

	@ParameterizedTest
	@CsvSource({ "2021-03-01, 2021-03-31, 2021-02-01, 2021-02-28", "2021-01-01, 2021-03-31, 2020-10-01, 2020-12-31",
			"2021-03-01, 2021-03-30, 2021-02-01, 2021-02-28", "2021-12-01, 2021-12-15, 2021-11-01, 2021-11-15",
			"2021-10-01, 2021-12-15, 2021-07-01, 2021-09-15", "2021-03-02, 2021-03-31, 2021-01-31, 2021-03-01",
			"2021-03-05, 2021-03-05, 2021-03-04, 2021-03-04", "2020-02-01, 2020-02-28, 2020-01-01, 2020-01-28",
			"2021-03-01, 2021-03-01, 2021-02-01, 2021-02-01", "2020-03-01, 2020-03-30, 2020-02-01, 2020-02-29",
			"2021-01-01, 2021-12-16, 2020-01-01, 2020-12-16", "2021-01-01, 2021-05-31, 2020-08-01, 2020-12-31",
			"2021-12-13, 2021-12-15, 2021-12-06, 2021-12-08", "2021-12-13, 2021-12-13, 2021-12-06, 2021-12-06",
			"2021-12-13, 2021-12-19, 2021-12-06, 2021-12-12", "2021-12-13, 2021-12-22, 2021-12-03, 2021-12-12",
			"2021-12-14, 2021-12-15, 2021-12-12, 2021-12-13" })
	void followsAsManyWholeMonthsOrDays(LocalDate from, LocalDate to, LocalDate before, LocalDate end) {
		assertThat(new ReportPeriod(from, to).previous()).isEqualTo(new ReportPeriod(before, end));
	}

	@ParameterizedTest
	@CsvSource({ "2021-02-01, 2021-02-28, 2020-02-01, 2020-02-29", "2021-02-02, 2021-02-28, 2020-02-02, 2020-02-28" })
	void isComparedWithTheSameMonthsOrDaysOfLastYear(LocalDate from, LocalDate to, LocalDate before, LocalDate end) {
		assertThat(new ReportPeriod(from, to).lastYear()).isEqualTo(new ReportPeriod(before, end));
	}

	@Test
	void isCutIntoMonths() {
		ReportPeriod period = new ReportPeriod(LocalDate.of(2021, 9, 6), LocalDate.of(2021, 11, 1));
		assertThat(period.months()).containsExactly(
				new ReportPeriod(LocalDate.of(2021, 9, 6), LocalDate.of(2021, 9, 30)),
				ReportPeriod.of(YearMonth.of(2021, 10)),
				new ReportPeriod(LocalDate.of(2021, 11, 1), LocalDate.of(2021, 11, 1)));
	}

	@Test
	void reachesFromItsFirstToTheEndOfItsLastDayInTheDistrict() {
		Window window = ReportPeriod.of(YearMonth.of(2021, 10)).window();
		assertThat(window.begin()).isEqualTo(Instant.parse("2021-09-30T16:00:00Z"));
		assertThat(window.until()).isEqualTo(Instant.parse("2021-10-31T16:00:00Z"));
		assertThat(window.day()).isEqualTo("2021-10-31");
	}

	@Test
	void doesNotEndBeforeItBegins() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new ReportPeriod(LocalDate.of(2021, 10, 2), LocalDate.of(2021, 10, 1)));
	}

}
