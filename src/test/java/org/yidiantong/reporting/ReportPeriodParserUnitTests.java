package org.yidiantong.reporting;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.reporting.definition.ReportDefinitions;
import org.yidiantong.reporting.figures.ReportPeriod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ReportPeriodParserUnitTests {

	private static final LocalDate TODAY = LocalDate.of(2021, 12, 15);

	private static final ReportDefinitions DEFINITIONS = ReportDefinitions.in(Path.of("target", "no-reports"));

	@ParameterizedTest
	@CsvSource({ "2021-10, 2021-10-01, 2021-10-31", "2021-Q3, 2021-07-01, 2021-09-30", "2020, 2020-01-01, 2020-12-31",
			"2020-02, 2020-02-01, 2020-02-29", "2021-Q4, 2021-10-01, 2021-12-15", "2021, 2021-01-01, 2021-12-15",
			"2021-H1, 2021-01-01, 2021-06-30" })
	void readsMonthsQuartersAndYears(String period, LocalDate from, LocalDate to) {
		assertThat(read(null, null, period)).isEqualTo(new ReportPeriod(from, to));
	}

	@ParameterizedTest
	@CsvSource({ "2021-13", "2021-00", "2021-Q5", "2021-Q0", "21-10", "2021-1", "2021年13月", "2021年五季度", "2021-H3",
			"last month" })
	void refusesAPeriodOfAnotherForm(String period) {
		assertThat(errors(new RequestReport(null, null, null, period))).containsExactly("period reporting.period.form");
	}

	@ParameterizedTest
	@CsvSource({ "2021年11月, 2021-11", "2021年元月, 2021-01", "2021年元月份, 2021-01", "2021年第三季, 2021-Q3", "2021上半年, 2021-H1",
			"2021年q3, 2021-Q3", "2021年9月, 2021-09", "２０２１年１１月, 2021-11", "2021年11月份, 2021-11", "2021/11, 2021-11",
			"2021年第3季度, 2021-Q3", "2021年三季度, 2021-Q3", "2021Q3, 2021-Q3", "2021年上半年, 2021-H1", "2020年下半年, 2020-H2",
			"2020年, 2020", "2020年全年, 2020", "2020年度, 2020", "二〇二一年十一月, 2021-11", "2021年十一月份, 2021-11",
			"二○二一年第三季度, 2021-Q3", "202111, 2021-11", "2021.11, 2021-11" })
	void readsPeriodsAsOfficialsWriteThem(String written, String period) {
		assertThat(read(null, null, written)).isEqualTo(read(null, null, period));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2021年9月6日", "2021/9/6", "2021.09.06", "２０２１-０９-０６", "二〇二一年九月六日", "2021年九月6日" })
	void readsDaysAsOfficialsWriteThem(String written) {
		assertThat(read(written, "2021-12-15", null)).isEqualTo(read("2021-09-06", "2021-12-15", null));
	}

	@Test
	void namesEveryMistake() {
		assertThat(errors(new RequestReport("performances", "2021-02-30", "2021-12-16", null)))
			.containsExactlyInAnyOrder("report reporting.report", "from reporting.day", "to reporting.future");
		assertThat(errors(new RequestReport(null, "2021-10-02", "2021-10-01", null)))
			.containsExactly("to reporting.reversed");
		assertThat(errors(new RequestReport(null, "2011-01-01", "2020-12-31", null)))
			.containsExactly("to reporting.too-long");
		assertThat(errors(new RequestReport(null, "0001-01-01", null, null)))
			.containsExactlyInAnyOrder("from reporting.too-early", "to reporting.day.missing");
		assertThat(errors(new RequestReport(null, null, " ", null))).containsExactly("period reporting.period.missing");
		assertThat(errors(new RequestReport(null, "2021-10-01", null, "2021-10")))
			.containsExactly("period reporting.period.both");
		assertThat(errors(new RequestReport(null, null, null, "2022"))).containsExactly("period reporting.future");
	}

	@Test
	void takesWholeMonthsBeforeWholeMonths() {
		ReportPeriod march = read(null, null, "2021-03");
		assertThat(march.previous()).isEqualTo(read(null, null, "2021-02"));
		assertThat(read(null, null, "2021-Q1").previous()).isEqualTo(read(null, null, "2020-Q4"));
		assertThat(read(null, null, "2021-02").lastYear()).isEqualTo(read(null, null, "2020-02"));
		assertThat(read("2021-09-06", "2021-09-15", null).previous())
			.isEqualTo(new ReportPeriod(LocalDate.of(2021, 8, 27), LocalDate.of(2021, 9, 5)));
	}

	private static ReportPeriod read(String from, String to, String period) {
		return ReportPeriodParser.read(new RequestReport(null, from, to, period), TODAY, DEFINITIONS);
	}

	private static List<String> errors(RequestReport asked) {
		InvalidRequest refused = catchThrowableOfType(InvalidRequest.class,
				() -> ReportPeriodParser.read(asked, TODAY, DEFINITIONS));
		return refused.errors().stream().map(ReportPeriodParserUnitTests::named).toList();
	}

	private static String named(ValidationError error) {
		return error.path() + " " + error.message().getCodes()[0].replace("mistake.", "");
	}

}
