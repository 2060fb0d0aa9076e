package org.yidiantong.disclosure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Periods as they are written and said.
 */
class PeriodUnitTests {

	@ParameterizedTest
	@CsvSource({ "2021-10, MONTH, 2021-10-01, 2021年10月", "2021-Q4, QUARTER, 2021-10-01, 2021年第四季度",
			"2021, YEAR, 2021-01-01, 2021年", "2021-12-03, EVENT, 2021-12-03, 2021年12月3日" })
	void readsWhatIsWritten(String code, Period.Length length, LocalDate from, String words) {
		Period period = Period.parse(code).orElseThrow();
		assertThat(period).isEqualTo(new Period(length, code, from));
		assertThat(period.chinese()).isEqualTo(words);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2021-Q5", "2021-13", "2021-02-30", "1999", "21-10", "2021-1", "二〇二一" })
	void isNotFooled(String code) {
		assertThat(Period.parse(code)).isEmpty();
	}

	@Test
	void findsThePeriodOfADay() {
		LocalDate day = LocalDate.of(2021, 3, 31);
		assertThat(Period.quarter(day).code()).isEqualTo("2021-Q1");
		assertThat(Period.month(day).code()).isEqualTo("2021-03");
		assertThat(Period.year(day).code()).isEqualTo("2021");
	}

	@ParameterizedTest
	@CsvSource({ "2021-02, 2021-02-28", "2021-Q4, 2021-12-31", "2021, 2021-12-31", "2021-12-03, 2021-12-03" })
	void endsWithItsLastDay(String code, LocalDate last) {
		assertThat(Period.known(code).to()).isEqualTo(last);
	}

	@Test
	void findsThePeriodsThatEndWithAMonth() {
		assertThat(codes("2021-10")).containsExactly("2021-10");
		assertThat(codes("2021-09")).containsExactly("2021-09", "2021-Q3");
		assertThat(codes("2021-12")).containsExactly("2021-12", "2021-Q4", "2021");
	}

	private static List<String> codes(String month) {
		return Period.endingWith(YearMonth.parse(month)).stream().map(Period::code).toList();
	}

}
