package org.yidiantong.acceptance;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidiantong.calendar.CalendarManagement;
import org.yidiantong.complaints.ComplaintManagement;
import org.yidiantong.complaints.TrackingCode;
import org.yidiantong.support.Actors;
import org.yidiantong.support.ReferenceFigures;
import org.yidiantong.support.XlsxXmlReader;
import org.yidiantong.tenancy.BoundDistrict;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Computes every figure and every cell of both districts' reports again from the API's
 * data on each complaint, for a month, a quarter and a year. Other tests file complaints
 * on the last day, so fixed values exist only for past months.
 */
@DemoRunning
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedFiguresWebTests {

	private static final LocalDate FIRST = LocalDate.of(2021, 9, 6);

	private static final LocalDate LAST = LocalDate.of(2021, 12, 15);

	@Autowired
	private CalendarManagement calendar;

	@Autowired
	private ComplaintManagement complaints;

	private XlsxXmlReader template;

	private final Map<String, RecountedDistrict> districts = new HashMap<>();

	@BeforeAll
	void readsCases(@LocalServerPort int port) throws Exception {
		this.template = new XlsxXmlReader(Files.readAllBytes(Path.of("reports", "performance", "template.xlsx")));
		ComplaintsInAllStates road = new ComplaintsInAllStates(new ApiClient(port, "341503"));
		road.go();
		withdraw(road.filed());
		withdraw(road.dispatched());
		for (String code : List.of("341503", "341502")) {
			this.districts.put(code,
					new RecountedDistrict(new ApiClient(port, code), code, this.calendar.workCalendar()));
		}
	}

	@ParameterizedTest
	@CsvSource({ "2021-09-01,2021-09-30", "2021-10-01,2021-10-31", "2021-11-01,2021-11-30", "2021-12-01,2021-12-15",
			"2021-09-06,2021-12-15" })
	void agreesWithARecountOfEachCase(LocalDate from, LocalDate to) {
		this.districts.values().forEach((district) -> {
			ExpectedSheets counted = district.counted(from, to);
			JsonNode report = district.report(from, to);
			assertThat(said(report, "figures")).isEqualTo(shown(counted.figures(from, to)));
			assertThat(said(report, "period")).isEqualTo(shown(counted.period(from, to)));
		});
	}

	@ParameterizedTest
	@CsvSource({ "2021-09-01,2021-09-30,40,31,9,5", "2021-10-01,2021-10-31,57,54,12,13",
			"2021-11-01,2021-11-30,71,70,13,19" })
	void hasThePublishedNumbersOfTheMonthsThatAreOver(LocalDate from, LocalDate to, String filed, String closed,
			String open, String rated) {
		assertThat(said(yuan().report(from, to), "period")).containsEntry("newComplaints", filed)
			.containsEntry("closedInPeriod", closed)
			.containsEntry("open", open)
			.containsEntry("rated", rated);
	}

	/** Five of 59 dispatches came back in October, whenever these were filed. */
	@Test
	void countsReturnsInTheMonthInWhichTheyHappened() {
		assertThat(said(yuan().report(LocalDate.of(2021, 10, 1), LocalDate.of(2021, 10, 31)), "period"))
			.containsEntry("returnRate", "8.47");
	}

	@ParameterizedTest
	@CsvSource({ "341503,2021-09-06,2021-12-15,2021-05-28,2021-09-05",
			"341503,2021-11-01,2021-11-30,2021-10-01,2021-10-31", "341503,2021-07-01,2021-09-30,2021-04-01,2021-06-30",
			"341503,2021-10-01,2021-12-15,2021-07-01,2021-09-15", "341503,2021-01-01,2021-12-15,2020-01-01,2020-12-15",
			"341502,2021-11-01,2021-11-30,2021-10-01,2021-10-31", "341502,2021-07-01,2021-09-30,2021-04-01,2021-06-30",
			"341502,2021-10-01,2021-12-15,2021-07-01,2021-09-15",
			"341502,2021-01-01,2021-12-15,2020-01-01,2020-12-15" })
	void hasAWorkbookOfWhichEachCellAgreesWithTheRecount(String code, LocalDate from, LocalDate to, LocalDate before,
			LocalDate last) throws Exception {
		RecountedDistrict district = Objects.requireNonNull(this.districts.get(code));
		Map<String, Map<String, String>> read = district.workbook(from, to);
		Map<String, Map<String, String>> expected = district.counted(from, to).all(before, last);
		assertThat(read.keySet()).containsExactlyInAnyOrderElementsOf(expected.keySet());
		List<String> wrong = new ArrayList<>();
		expected.forEach((sheet, cells) -> ExpectedSheet.differences(cells, read.get(sheet), words(sheet))
			.forEach((cell) -> wrong.add(sheet + " " + cell)));
		assertThat(wrong).isEmpty();
	}

	@Test
	void findsEachCellThatIsAltered() throws Exception {
		Map<String, Map<String, String>> read = yuan().workbook(FIRST, LAST);
		yuan().counted(FIRST, LAST).all(FIRST.minusDays(101), FIRST.minusDays(1)).forEach((sheet, cells) -> {
			List<String> words = words(sheet);
			Map<String, String> altered = new HashMap<>();
			read.get(sheet)
				.forEach((cell, value) -> altered.put(cell, value.startsWith("=") ? value.substring(1) : value + "1"));
			assertThat(ExpectedSheet.differences(cells, altered, words)).as(sheet)
				.extracting((difference) -> difference.substring(0, difference.indexOf(" is ")))
				.containsExactlyInAnyOrderElementsOf(altered.keySet());
		});
	}

	/**
	 * Withdraws a complaint on the citizens' page, because the API has no such operation.
	 */
	private void withdraw(String code) {
		BoundDistrict.run(Actors.YUAN, () -> this.complaints.withdraw(TrackingCode.parse(code)));
	}

	private RecountedDistrict yuan() {
		return Objects.requireNonNull(this.districts.get("341503"));
	}

	/** Returns the texts of the template's sheet. */
	private List<String> words(String sheet) {
		return this.template.cells(sheet).values().stream().filter((text) -> !text.startsWith("=")).toList();
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
