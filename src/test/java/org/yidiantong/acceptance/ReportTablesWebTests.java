package org.yidiantong.acceptance;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.MathContext;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.jayway.jsonpath.JsonPath;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.SpreadsheetVersion;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import org.yidiantong.support.XlsxXmlReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares the tables of a year's report as CSV and as JSON with each cell of its
 * workbook, which a reader without the writing library reads.
 */
@DemoRunning
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportTablesWebTests {

	private static final String API = "/api/v1/341503/reports";

	private static final JsonMapper JSON = new JsonMapper();

	/** Columns of the workbook that the tables call otherwise, by table and by name. */
	private static final Map<String, String> NAMES = new HashMap<>();

	/** Columns of the workbook with other words, or with what a table has apart. */
	private static final Set<String> WORDED = Set.of("note", "rounding", "definitions.code", "overview.indicator",
			"listChanges.item");

	private ApiClient program;

	private String address;

	private XlsxXmlReader book;

	static {
		names("overview", "indicator:name current:period");
		names("trend", "closureRate:periodClosureRate");
		names("categories", "category:name");
		names("items", "item:name");
		names("listChanges", "change:listChange");
		names("hotspots",
				"new:newComplaints share:newShare previous:previousNew change:newChange " + "townships:townshipCount");
		names("villages", "village:name");
		names("", "unit:name cases:newComplaints closed:closedInPeriod closedByDue:periodClosedOnTime "
				+ "onTimeRate:periodOnTimeRate averageDays:periodMeanHandlingDays rated:periodRated "
				+ "satisfied:periodSatisfied satisfaction:periodSatisfactionRate overdueOpen:overdue "
				+ "totalCases:complaints totalClosed:closed number:caseNumber village:place rating:level "
				+ "secondRating:secondLevel due:tasksDue onTime:tasksOnTime late:tasksLate missing:tasksMissing "
				+ "empty:tasksEmpty");
	}

	@BeforeAll
	void makesAReportOfTheYear(@LocalServerPort int port) throws Exception {
		this.program = new ApiClient(port, "341503");
		HttpResponse<String> asked = this.program.post(API, "{\"period\": \"2021\"}");
		this.address = API + "/" + JsonPath.read(asked.body(), "$.id");
		Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.until(() -> this.program.get(this.address).body().contains("\"state\":\"DONE\""));
		this.book = new XlsxXmlReader(this.program.download(this.address + "/workbook").body());
	}

	@ParameterizedTest
	@ValueSource(strings = { "overview", "trend", "townships", "departments", "categories", "items", "listChanges",
			"hotspots", "showcases", "overdue", "rectifications", "disclosures", "duties", "villages", "definitions" })
	void saysAsCsvAndJsonWhatEachCellOfTheWorkbookSays(String name) throws Exception {
		String code = name.equals("overview") ? "summary"
				: name.equals("items") ? "categories" : name.toLowerCase(Locale.ROOT);
		JsonNode json = JSON.readTree(this.program.get(this.address + "/tables/" + code + ".json").body());
		List<List<String>> csv = csv(code);
		assertThat(csv).hasSize(json.get("rows").size() + 1);
		List<Integer> rows = rows(name, json);
		AreaReference area = area(name);
		List<String> wrong = new ArrayList<>();
		List<String> columns = columns(name);
		for (int column = 0; column < columns.size(); column++) {
			if (!WORDED.contains(columns.get(column)) && !WORDED.contains(name + "." + columns.get(column))) {
				int at = at(json, name, columns.get(column));
				for (int row = 0; row < rows.size(); row++) {
					JsonNode line = json.get("rows").get(rows.get(row)).get("cells");
					Cell cell = new Cell(json, line, at, csv.get(rows.get(row) + 1).get(at));
					cell.check(cell(area, row, column), wrong);
				}
			}
		}
		assertThat(wrong).isEmpty();
		assertThat(Math.max(1, rows.size())).isEqualTo(1 + area.getLastCell().getRow() - area.getFirstCell().getRow());
	}

	@Test
	void hasATableForEverySheet() throws Exception {
		JsonNode content = JSON.readTree(this.program.get(this.address + "/content").body());
		Set<String> sheets = new TreeSet<>();
		content.get("tables").forEach((table) -> {
			String code = table.get("code").asString();
			HttpResponse<String> json = this.program.get(this.address + "/tables/" + code + ".json");
			assertThat(JSON.readTree(json.body())).as(code).isEqualTo(table);
			assertThat(json.headers().firstValue("Content-Disposition").orElseThrow()).contains("attachment", ".json");
			sheets.add(code);
		});
		assertThat(sheets).contains("summary", "townships", "departments", "categories", "hotspots", "showcases",
				"overdue", "rectifications", "disclosures", "villages", "definitions");
		assertThat(this.book.sheets()).hasSize(10);
		assertThat(this.program.get(this.address + "/tables/nothing.json").statusCode()).isEqualTo(404);
		assertThat(this.program.get(this.address + "/tables/nothing.csv").statusCode()).isEqualTo(404);
	}

	private static void names(String table, String pairs) {
		for (String pair : pairs.split(" ")) {
			NAMES.put(table + "." + pair.split(":")[0], pair.split(":")[1]);
		}
	}

	private List<List<String>> csv(String code) throws Exception {
		byte[] file = this.program.download(this.address + "/tables/" + code + ".csv").body();
		assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
		try (CSVParser parser = CSVFormat.EXCEL
			.parse(new InputStreamReader(new ByteArrayInputStream(file, 3, file.length), StandardCharsets.UTF_8))) {
			return parser.stream().map((line) -> line.toList()).toList();
		}
	}

	/** The rows of a table that the workbook shows under a name. */
	private static List<Integer> rows(String name, JsonNode table) {
		List<Integer> rows = new ArrayList<>();
		for (int row = 0; row < table.get("rows").size(); row++) {
			String level = table.get("rows").get(row).get("cells").get(0).asString("");
			if (!Set.of("categories", "items").contains(name)
					|| level.equals(name.equals("items") ? "ITEM" : "CATEGORY")) {
				rows.add(row);
			}
		}
		return rows;
	}

	private AreaReference area(String name) throws Exception {
		return new AreaReference(this.book.names().get("table_" + name), SpreadsheetVersion.EXCEL2007);
	}

	private String cell(AreaReference area, int row, int column) {
		CellReference first = area.getFirstCell();
		return this.book.value(first.getSheetName(),
				new CellReference(first.getRow() + row, first.getCol() + column).formatAsString());
	}

	@SuppressWarnings("unchecked")
	private static List<String> columns(String name) throws Exception {
		Map<String, Object> definition = new Yaml()
			.load(Files.readString(Path.of("reports", "performance", "definition.yaml")));
		return ((List<Map<String, Object>>) definition.get("tables")).stream()
			.filter((table) -> table.get("name").equals(name))
			.map((table) -> (List<String>) table.get("columns"))
			.findFirst()
			.orElseThrow();
	}

	private static int at(JsonNode table, String name, String column) {
		String code = NAMES.getOrDefault(name + "." + column, NAMES.getOrDefault("." + column, column));
		code = table.get("code").asString().equals("trend") || !code.equals("periodClosureRate") ? code : column;
		for (int at = 0; at < table.get("columns").size(); at++) {
			if (table.get("columns").get(at).get("code").asString().equals(code)) {
				return at;
			}
		}
		throw new AssertionError("No column " + code + " in " + name);
	}

	/** A cell of a table, as JSON and as CSV. */
	private record Cell(JsonNode table, JsonNode line, int at, String csv) {

		private static final MathContext DIGITS = new MathContext(12);

		void check(String book, List<String> wrong) {
			JsonNode json = this.line.get(this.at);
			boolean same = json.isNull() ? this.csv.isEmpty()
					: !json.isNumber() || isLevel() || plain(this.csv).equals(plain(json.asString()));
			if (!same || !expected(book).equals(plain(this.csv))) {
				wrong.add(code(this.at) + ": workbook " + book + ", CSV " + this.csv + ", JSON " + json);
			}
		}

		/** The value of the workbook as the table says it. */
		private String expected(String book) {
			if (book.equals("—") || book.isEmpty()) {
				return "";
			}
			String kind = this.table.get("columns").get(this.at).get("kind").asString();
			return switch (kind) {
				case "DATE" -> LocalDate.of(1899, 12, 30).plusDays(new BigDecimal(book).longValueExact()).toString();
				case "PERCENT" -> percent(book);
				case "NUMBER" -> isShare() ? percent(book) : plain(book);
				default -> plain(book);
			};
		}

		/** Changes of rates are points; other changes, and rates, are shares. */
		private boolean isShare() {
			return code(this.at).endsWith("hange") != this.line.get(1).asString().equals("PERCENT");
		}

		/** CSV has the word for a level of rating. */
		private boolean isLevel() {
			return code(this.at).toLowerCase(Locale.ROOT).endsWith("level");
		}

		private String code(int at) {
			return this.table.get("columns").get(at).get("code").asString();
		}

		private static String percent(String fraction) {
			return plain(new BigDecimal(fraction).movePointRight(2).round(DIGITS).toPlainString());
		}

		private static String plain(@Nullable String value) {
			return (value != null && value.matches("-?[0-9.]+(E-?[0-9]+)?"))
					? ((new BigDecimal(value).signum() == 0) ? "0"
							: new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString())
					: String.valueOf(value);
		}

	}

}
