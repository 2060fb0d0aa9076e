package org.yidiantong.acceptance;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.calendar.CalendarManagement;
import org.yidiantong.support.BusinessDay;
import org.yidiantong.support.ExhaustiveTest;
import org.yidiantong.support.ReferenceFigures;
import org.yidiantong.support.XlsxXmlReader;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Counts every figure and every cell of the report of a whole year that is over, 1
 * January to 31 December, again from the data on each complaint.
 */
@ExhaustiveTest
@DemoRunning
@BusinessDay("2022-01-04")
class WholeYearWebTests {

	private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);

	private static final LocalDate LAST = LocalDate.of(2021, 12, 31);

	@Autowired
	private CalendarManagement calendar;

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "341503", "341502" })
	void agreesWithARecountOfEachCaseAndEachCell(String code) throws Exception {
		RecountedDistrict district = new RecountedDistrict(new ApiClient(this.port, code), code,
				this.calendar.workCalendar());
		ExpectedSheets counted = district.counted(FIRST, LAST);
		JsonNode report = district.report(FIRST, LAST);
		assertThat(said(report, "figures")).isEqualTo(shown(counted.figures(FIRST, LAST)));
		assertThat(said(report, "period")).isEqualTo(shown(counted.period(FIRST, LAST)));
		Map<String, Map<String, String>> read = district.workbook(FIRST, LAST);
		Map<String, Map<String, String>> expected = counted.all(FIRST.minusYears(1), LAST.minusYears(1));
		assertThat(read.keySet()).containsExactlyInAnyOrderElementsOf(expected.keySet()).hasSize(10);
		XlsxXmlReader template = new XlsxXmlReader(
				Files.readAllBytes(Path.of("reports", "performance", "template.xlsx")));
		List<String> wrong = new ArrayList<>();
		expected.forEach((sheet, cells) -> ExpectedSheet.differences(cells, read.get(sheet), words(template, sheet))
			.forEach((cell) -> wrong.add(sheet + " " + cell)));
		assertThat(wrong).isEmpty();
	}

	/** The texts of the template's sheet. */
	private static List<String> words(XlsxXmlReader template, String sheet) {
		return template.cells(sheet).values().stream().filter((text) -> !text.startsWith("=")).toList();
	}

	private static Map<String, String> said(JsonNode report, String member) {
		Map<String, @Nullable BigDecimal> numbers = new TreeMap<>();
		JsonNode figures = report.get(member);
		figures.propertyNames().forEach((code) -> {
			String value = ApiComplaintReader.text(figures, code);
			numbers.put(code, (value == null) ? null : new BigDecimal(value));
		});
		return shown(numbers);
	}

	/** Formats numbers without trailing zeros. */
	private static Map<String, String> shown(Map<String, @Nullable BigDecimal> numbers) {
		Map<String, String> shown = new TreeMap<>();
		numbers.forEach((code, number) -> shown.put(code, ReferenceFigures.shown(number)));
		return shown;
	}

}
