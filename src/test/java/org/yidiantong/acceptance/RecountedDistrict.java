package org.yidiantong.acceptance;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.JsonPath;
import org.awaitility.Awaitility;
import org.yidiantong.calendar.WorkCalendar;
import org.yidiantong.support.ObservedComplaint;
import org.yidiantong.support.ReferenceFigures;
import org.yidiantong.support.XlsxXmlReader;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * A district whose reports are counted again: all that its API says of its complaints,
 * and the reports and workbooks that it makes.
 */
final class RecountedDistrict {

	/** The beginning of the last day in the workbooks. */
	private static final Instant MIDNIGHT = Instant.parse("2021-12-14T16:00:00Z");

	private static final long DAYS_BEFORE = 44545;

	private final ApiClient program;

	private final String api;

	private final String code;

	private final ApiComplaintReader told;

	private final List<ObservedComplaint> cases;

	private final WorkCalendar calendar;

	private final Map<String, JsonNode> reports = new HashMap<>();

	RecountedDistrict(ApiClient program, String code, WorkCalendar calendar) {
		this.program = program;
		this.api = "/api/v1/" + code;
		this.code = code;
		this.told = new ApiComplaintReader(program, code);
		this.cases = this.told.cases();
		this.calendar = calendar;
	}

	ExpectedSheets counted(LocalDate from, LocalDate to) {
		return new ExpectedSheets(this.told, new DistrictNames(this.told, this.code), this.cases, this.calendar, from,
				to);
	}

	/**
	 * Returns the sheets of a report's workbook without its author, its date and the
	 * words that explain figures.
	 */
	Map<String, Map<String, String>> workbook(LocalDate from, LocalDate to) throws Exception {
		JsonNode report = report(from, to);
		XlsxXmlReader book = new XlsxXmlReader(
				this.program.download(this.api + "/reports/" + ApiComplaintReader.text(report, "id") + "/workbook")
					.body());
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
		sheets.get("10指标口径说明").keySet().removeIf(RecountedDistrict::isFormula);
		return sheets;
	}

	/** The third column of the definitions, which explains the figures in words. */
	private static boolean isFormula(String cell) {
		return cell.matches("C([4-9]|[0-9]{2})");
	}

	private static String cell(XlsxXmlReader book, String name) throws Exception {
		String area = book.names().get("cell_" + name);
		return area.substring(area.lastIndexOf(':') + 1).replace("$", "");
	}

	private static String plain(String value) {
		String formula = value.startsWith("=") ? "=" : "";
		String shown = value.substring(formula.length());
		return shown.matches("-?[0-9.]+(E-?[0-9]+)?") ? formula + ReferenceFigures.shown(new BigDecimal(shown)) : value;
	}

	/** Returns a report after it is completed. */
	JsonNode report(LocalDate from, LocalDate to) {
		return this.reports.computeIfAbsent(from + " " + to, (absent) -> {
			HttpResponse<String> asked = this.program.post(this.api + "/reports",
					"{\"from\": \"%s\", \"to\": \"%s\"}".formatted(from, to));
			assertThat(asked.statusCode()).as(asked.body()).isEqualTo(202);
			String path = "/reports/" + JsonPath.read(asked.body(), "$.id");
			return Awaitility.await()
				.atMost(Duration.ofMinutes(1))
				.until(() -> this.told.read(path), (report) -> "DONE".equals(ApiComplaintReader.text(report, "state")));
		});
	}

}
