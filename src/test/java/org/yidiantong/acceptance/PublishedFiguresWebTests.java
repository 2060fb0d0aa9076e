package org.yidiantong.acceptance;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.jayway.jsonpath.JsonPath;
import org.awaitility.Awaitility;
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
import org.yidiantong.support.ObservedComplaint;
import org.yidiantong.support.ReferenceFigures;
import org.yidiantong.support.XlsxXmlReader;
import org.yidiantong.tenancy.BoundDistrict;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Computes every figure of 裕安区's reports again from the API's data on each complaint.
 * Other tests file complaints on the last day, so fixed values exist only for past
 * months.
 */
@DemoRunning
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedFiguresWebTests {

	private static final String API = "/api/v1/341503";

	private static final LocalDate FIRST = LocalDate.of(2021, 9, 6);

	private static final LocalDate LAST = LocalDate.of(2021, 12, 15);

	/** The beginning of the last day in the workbooks. */
	private static final Instant MIDNIGHT = Instant.parse("2021-12-14T16:00:00Z");

	private static final long DAYS_BEFORE = 44545;

	@Autowired
	private CalendarManagement calendar;

	@Autowired
	private ComplaintManagement complaints;

	private ApiClient program;

	private ApiComplaintReader told;

	private List<ObservedComplaint> cases;

	private XlsxXmlReader template;

	private final Map<LocalDate, JsonNode> reports = new HashMap<>();

	@BeforeAll
	void readsCases(@LocalServerPort int port) throws Exception {
		this.template = new XlsxXmlReader(Files.readAllBytes(Path.of("reports", "performance", "template.xlsx")));
		this.program = new ApiClient(port, "341503");
		this.told = new ApiComplaintReader(this.program, "341503");
		ComplaintsInAllStates road = new ComplaintsInAllStates(this.program);
		road.go();
		withdraw(road.filed());
		withdraw(road.dispatched());
		this.cases = this.told.cases();
	}

	@ParameterizedTest
	@CsvSource({ "2021-09-01,2021-09-30", "2021-10-01,2021-10-31", "2021-11-01,2021-11-30", "2021-12-01,2021-12-15",
			"2021-09-06,2021-12-15" })
	void agreesWithARecountOfEachCase(LocalDate from, LocalDate to) {
		ExpectedSheets counted = counted(from, to);
		assertThat(said(report(from, to), "figures")).isEqualTo(shown(counted.figures(from, to)));
		assertThat(said(report(from, to), "period")).isEqualTo(shown(counted.period(from, to)));
	}

	@ParameterizedTest
	@CsvSource({ "2021-09-01,2021-09-30,40,31,9,5", "2021-10-01,2021-10-31,57,54,12,13",
			"2021-11-01,2021-11-30,71,70,13,19" })
	void hasThePublishedNumbersOfTheMonthsThatAreOver(LocalDate from, LocalDate to, String filed, String closed,
			String open, String rated) {
		assertThat(said(report(from, to), "period")).containsEntry("newComplaints", filed)
			.containsEntry("closedInPeriod", closed)
			.containsEntry("open", open)
			.containsEntry("rated", rated);
	}

	@ParameterizedTest
	@CsvSource({ "2021-09-06,2021-12-15,2021-05-28,2021-09-05", "2021-11-01,2021-11-30,2021-10-01,2021-10-31",
			"2021-01-01,2021-12-15,2020-01-01,2020-12-15" })
	void hasAWorkbookOfWhichEachCellAgreesWithTheRecount(LocalDate from, LocalDate to, LocalDate before, LocalDate last)
			throws Exception {
		Map<String, Map<String, String>> read = workbook(from, to);
		List<String> wrong = new ArrayList<>();
		Map<String, Map<String, String>> expected = counted(from, to).all(before, last);
		assertThat(read.keySet()).containsAll(expected.keySet()).hasSize(expected.size() + 1);
		expected.forEach((sheet, cells) -> ExpectedSheet.differences(cells, read.get(sheet), words(sheet))
			.forEach((cell) -> wrong.add(sheet + " " + cell)));
		assertThat(wrong).isEmpty();
	}

	@Test
	void findsEachCellThatIsAltered() throws Exception {
		Map<String, Map<String, String>> read = workbook(FIRST, LAST);
		counted(FIRST, LAST).all(FIRST.minusDays(101), FIRST.minusDays(1)).forEach((sheet, cells) -> {
			List<String> words = words(sheet);
			assertThat(ExpectedSheet.differences(cells, read.get(sheet), words)).as(sheet).isEmpty();
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

	private ExpectedSheets counted(LocalDate from, LocalDate to) {
		return new ExpectedSheets(this.told, this.cases, this.calendar.workCalendar(), from, to);
	}

	/** Returns the sheets of a report's workbook without its author and date. */
	private Map<String, Map<String, String>> workbook(LocalDate from, LocalDate to) throws Exception {
		JsonNode report = report(from, to);
		XlsxXmlReader book = new XlsxXmlReader(
				this.program.download(API + "/reports/" + ApiComplaintReader.text(report, "id") + "/workbook").body());
		Map<String, Map<String, String>> sheets = new HashMap<>();
		for (String sheet : book.sheets()) {
			Map<String, String> cells = book.cells(sheet);
			cells.replaceAll((cell, value) -> plain(value));
			sheets.put(sheet, cells);
		}
		Map<String, String> first = sheets.get("1总体情况");
		assertThat(first.remove(cell(book, "preparedBy"))).isEqualTo("程序 demo");
		double days = Double.parseDouble(first.remove(cell(book, "statisticsTime")));
		assertThat(
				Duration.between(MIDNIGHT, Instant.parse(ApiComplaintReader.text(report, "statisticsAt"))).toSeconds())
			.isCloseTo(Math.round((days - DAYS_BEFORE) * 86400), within(1L));
		return sheets;
	}

	private static String cell(XlsxXmlReader book, String name) throws Exception {
		String area = book.names().get("cell_" + name);
		return area.substring(area.lastIndexOf(':') + 1).replace("$", "");
	}

	/** Returns the texts of the template's sheet. */
	private List<String> words(String sheet) {
		return this.template.cells(sheet).values().stream().filter((text) -> !text.startsWith("=")).toList();
	}

	private static String plain(String value) {
		String formula = value.startsWith("=") ? "=" : "";
		String shown = value.substring(formula.length());
		return shown.matches("-?[0-9.]+(E-?[0-9]+)?") ? formula + ReferenceFigures.shown(new BigDecimal(shown)) : value;
	}

	/** Returns a report after it is completed. */
	private JsonNode report(LocalDate from, LocalDate to) {
		return this.reports.computeIfAbsent(from, (absent) -> {
			HttpResponse<String> asked = this.program.post(API + "/reports",
					"{\"from\": \"%s\", \"to\": \"%s\"}".formatted(from, to));
			assertThat(asked.statusCode()).as(asked.body()).isEqualTo(202);
			String path = "/reports/" + JsonPath.read(asked.body(), "$.id");
			return Awaitility.await()
				.atMost(Duration.ofMinutes(1))
				.until(() -> this.told.read(path), (report) -> "DONE".equals(ApiComplaintReader.text(report, "state")));
		});
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
