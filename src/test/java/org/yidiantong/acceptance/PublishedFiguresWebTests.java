package org.yidiantong.acceptance;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.jayway.jsonpath.JsonPath;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidiantong.calendar.CalendarManagement;
import org.yidiantong.support.PlainCount;
import org.yidiantong.support.ToldCase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every figure of 裕安区's reports, counted once more from what the API tells of each case:
 * other tests file cases on the last day, so nothing of it is known beforehand but the
 * months that are over.
 */
@DemoRunning
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedFiguresWebTests {

	private static final String API = "/api/v1/341503";

	@Autowired
	private CalendarManagement calendar;

	private Program program;

	private ToldByApi told;

	private List<ToldCase> cases;

	private final Map<LocalDate, JsonNode> reports = new HashMap<>();

	@BeforeAll
	void readsCases(@LocalServerPort int port) {
		this.program = new Program(port, "341503");
		this.told = new ToldByApi(this.program, "341503");
		this.cases = this.told.cases();
	}

	@ParameterizedTest
	@CsvSource({ "2021-09-01,2021-09-30", "2021-10-01,2021-10-31", "2021-11-01,2021-11-30", "2021-12-01,2021-12-15",
			"2021-09-06,2021-12-15" })
	void agreesWithARecountOfEachCase(LocalDate from, LocalDate to) {
		PlainCount count = new PlainCount(this.cases, this.calendar.workCalendar(), from, to);
		assertThat(said(report(from, to), "figures")).isEqualTo(shown(count.figures()));
		assertThat(said(report(from, to), "period")).isEqualTo(shown(count.period()));
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

	/** A report, once it is done. */
	private JsonNode report(LocalDate from, LocalDate to) {
		return this.reports.computeIfAbsent(from, (absent) -> {
			HttpResponse<String> asked = this.program.post(API + "/reports",
					"{\"from\": \"%s\", \"to\": \"%s\"}".formatted(from, to));
			assertThat(asked.statusCode()).as(asked.body()).isEqualTo(202);
			String path = "/reports/" + JsonPath.read(asked.body(), "$.id");
			return Awaitility.await()
				.atMost(Duration.ofMinutes(1))
				.until(() -> this.told.read(path), (report) -> "DONE".equals(ToldByApi.text(report, "state")));
		});
	}

	private static Map<String, String> said(JsonNode report, String member) {
		Map<String, @Nullable BigDecimal> numbers = new TreeMap<>();
		JsonNode figures = report.get(member);
		figures.propertyNames().forEach((code) -> {
			String value = ToldByApi.text(figures, code);
			numbers.put(code, (value == null) ? null : new BigDecimal(value));
		});
		return shown(numbers);
	}

	/** Without the noughts that a number may have behind its point. */
	private static Map<String, String> shown(Map<String, @Nullable BigDecimal> numbers) {
		Map<String, String> shown = new TreeMap<>();
		numbers.forEach((code, number) -> shown.put(code, PlainCount.shown(number)));
		return shown;
	}

}
