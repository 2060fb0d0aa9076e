package org.yidiantong.acceptance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import com.jayway.jsonpath.JsonPath;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.support.XlsxXmlReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

/**
 * Reports beside the leaders' one: the quarterly one on disclosure tasks, and one that
 * somebody writes into a folder of the running application as reports/README.md says.
 */
@DemoRunning
class OtherReportsWebTests {

	private static final String API = "/api/v1/341503/reports";

	private static final JsonMapper JSON = new JsonMapper();

	private static final String DEFINITION = """
			report: returns
			title: {zh: 退件情况月报, en: Returns}
			heading: "{district}退件情况"
			periods: [month, days]
			figures: [returnRate, complaints]
			cells: [title, period, returnRate]
			tables:
			  - name: units
			    source: departments
			    sheet: 退件情况
			    columns: [unit, rate, total]
			    values: {unit: name, rate: returnRate, total: complaints}
			    order: [{by: complaints, descending: true}]
			    limit: 3
			    totals: {}
			""";

	@Value("${yidiantong.home}")
	private Path home;

	private Path folder = Path.of("");

	private ApiClient program;

	@BeforeEach
	void signsIn(@LocalServerPort int port) {
		this.program = new ApiClient(port, "341503");
		this.folder = this.home.resolve("reports/returns");
	}

	@AfterEach
	void takesTheFolderAway() throws IOException {
		FileSystemUtils.deleteRecursively(this.folder);
	}

	@Test
	void makesTheDisclosureReportOfAQuarterFromItsDefinition() throws Exception {
		JsonNode quarter = made("{\"report\": \"disclosure\", \"period\": \"2021-Q4\"}");
		JsonNode usual = made("{\"period\": \"2021-Q4\"}");
		assertThat(codes(quarter)).containsExactly("summary", "trend", "disclosures", "duties", "definitions");
		assertThat(table(quarter, "disclosures")).isEqualTo(table(usual, "disclosures"));
		assertThat(table(quarter, "duties")).isEqualTo(table(usual, "duties"));
		assertThat(rows(quarter, "summary")).extracting((row) -> row.get("key").asString())
			.containsExactly("disclosuresDue", "disclosuresOnTime", "disclosuresOverdue", "disclosureTimeliness");
		assertThat(table(usual, "summary").get("rows")).containsAll(rows(quarter, "summary"));
		XlsxXmlReader book = book(quarter);
		assertThat(book.sheets()).containsExactly("1公开工作总表", "2乡镇街公开情况", "3事项公开情况", "4指标口径说明");
		assertThat(book.value("1公开工作总表", "A1")).isEqualTo("裕安区小微权力“监督一点通”平台公开情况季报");
		assertThat(number(book, "1公开工作总表", "B5"))
			.isEqualTo(rows(quarter, "summary").get(0).get("cells").get(2).asDouble());
		List<Double> missing = IntStream.range(0, rows(quarter, "disclosures").size())
			.mapToObj((row) -> number(book, "2乡镇街公开情况", "E" + (row + 4)))
			.toList();
		assertThat(missing).isSortedAccordingTo(Comparator.reverseOrder()).hasSizeGreaterThan(3);
	}

	@Test
	void refusesAPeriodAndADocumentThatTheDisclosureReportDoesNotHave() {
		HttpResponse<String> month = this.program.post(API, "{\"report\": \"disclosure\", \"period\": \"2021-10\"}");
		assertThat(month.statusCode()).isEqualTo(400);
		assertThat(month.body()).contains("这种报表只按季生成", "/period");
		JsonNode quarter = made("{\"report\": \"disclosure\", \"from\": \"2021-07-01\", \"to\": \"2021-09-30\"}");
		String address = API + "/" + quarter.get("id").asString();
		assertThat(this.program.get(address + "/page").statusCode()).isEqualTo(404);
		assertThat(this.program.get(address + "/bulletin").statusCode()).isEqualTo(404);
		assertThat(this.program.get(address + "/figures/closureRate/cases").statusCode()).isEqualTo(404);
	}

	@Test
	void makesAReportThatIsWrittenWhileTheApplicationRuns() throws Exception {
		assertThat(this.program.get(API + "/kinds").body()).doesNotContain("returns");
		write(DEFINITION, template());
		assertThat(this.program.get(API + "/kinds").body()).contains("退件情况月报", "disclosure", "performance");
		JsonNode report = made("{\"report\": \"returns\", \"from\": \"2021-09-06\", \"to\": \"2021-12-15\"}");
		assertThat(codes(report)).containsExactly("departments");
		assertThat(report.get("figures").get("complaints").asInt()).isEqualTo(205);
		XlsxXmlReader book = book(report);
		assertThat(book.value("退件情况", "A1")).isEqualTo("裕安区退件情况");
		JsonNode units = table(report, "departments");
		List<Integer> totals = new ArrayList<>();
		Map<String, String> rates = new HashMap<>();
		units.get("rows").forEach((row) -> {
			totals.add(row.get("cells").get(at(units, "complaints")).asInt());
			rates.put(row.get("cells").get(at(units, "name")).asString(),
					row.get("cells").get(at(units, "returnRate")).asString());
		});
		totals.sort((one, other) -> other - one);
		for (int row = 0; row < 3; row++) {
			assertThat(number(book, "退件情况", "C" + (row + 4))).isEqualTo(totals.get(row).doubleValue());
			String rate = rates.get(book.value("退件情况", "A" + (row + 4)));
			assertThat(number(book, "退件情况", "B" + (row + 4)) * 100).isEqualTo(Double.parseDouble(String.valueOf(rate)),
					offset(1e-9));
		}
		assertThat(book.value("退件情况", "A7")).isEqualTo("合计");
		assertThat(book.formula("退件情况", "C7")).isEqualTo("SUM(C4:C6)");
	}

	@Test
	void offersNoReportThatHasAMistake() throws Exception {
		write(DEFINITION.replace("rate: returnRate", "rate: returnRat"), template());
		assertThat(this.program.get(API + "/kinds").body()).doesNotContain("returns");
		HttpResponse<String> asked = this.program.post(API, "{\"report\": \"returns\", \"period\": \"2021-10\"}");
		assertThat(asked.statusCode()).isEqualTo(400);
		assertThat(asked.body()).contains("没有名为“returns”的报表");
	}

	/** A template as a spreadsheet program would save it. */
	private static byte[] template() throws IOException {
		try (XSSFWorkbook book = new XSSFWorkbook()) {
			XSSFSheet sheet = book.createSheet("退件情况");
			row(sheet, 0, "");
			row(sheet, 1, "", "", "");
			row(sheet, 2, "部门", "退件率", "投诉件数");
			row(sheet, 3, "", "", "");
			row(sheet, 4, "合计", "", "");
			name(book, "cell_title", "A1");
			name(book, "cell_period", "A2");
			name(book, "cell_returnRate", "C2");
			name(book, "table_units", "A4:C4");
			name(book, "totals_units", "A5:C5");
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			book.write(bytes);
			return bytes.toByteArray();
		}
	}

	private static void row(XSSFSheet sheet, int at, String... texts) {
		XSSFRow row = sheet.createRow(at);
		for (int column = 0; column < texts.length; column++) {
			row.createCell(column).setCellValue(texts[column]);
		}
	}

	private static void name(XSSFWorkbook book, String name, String area) {
		String[] corners = area.split(":");
		CellReference first = new CellReference(corners[0]);
		CellReference last = new CellReference(corners[corners.length - 1]);
		var made = book.createName();
		made.setNameName(name);
		made.setRefersToFormula(
				"'退件情况'!" + new CellReference(first.getRow(), first.getCol(), true, true).formatAsString() + ":"
						+ new CellReference(last.getRow(), last.getCol(), true, true).formatAsString());
	}

	private void write(String definition, byte[] template) throws IOException {
		Files.createDirectories(this.folder);
		Files.writeString(this.folder.resolve("definition.yaml"), definition);
		Files.write(this.folder.resolve("template.xlsx"), template);
	}

	/** The content of a report with its id. */
	private JsonNode made(String request) {
		HttpResponse<String> asked = this.program.post(API, request);
		assertThat(asked.statusCode()).as(asked.body()).isEqualTo(202);
		String id = JsonPath.read(asked.body(), "$.id");
		Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.until(() -> this.program.get(API + "/" + id).body().contains("\"state\":\"DONE\""));
		JsonNode content = JSON.readTree(this.program.get(API + "/" + id + "/content").body());
		return content.asObject().put("id", id);
	}

	private XlsxXmlReader book(JsonNode report) throws Exception {
		return new XlsxXmlReader(this.program.download(API + "/" + report.get("id").asString() + "/workbook").body());
	}

	private static double number(XlsxXmlReader book, String sheet, String cell) {
		return Double.parseDouble(book.value(sheet, cell));
	}

	private static List<String> codes(JsonNode content) {
		return StreamSupport.stream(content.get("tables").spliterator(), false)
			.map((one) -> one.get("code").asString())
			.toList();
	}

	private static JsonNode table(JsonNode content, String code) {
		return content.get("tables").get(codes(content).indexOf(code));
	}

	private static List<JsonNode> rows(JsonNode content, String code) {
		return StreamSupport.stream(table(content, code).get("rows").spliterator(), false).toList();
	}

	private static int at(JsonNode table, String column) {
		return StreamSupport.stream(table.get("columns").spliterator(), false)
			.map((one) -> one.get("code").asString())
			.toList()
			.indexOf(column);
	}

}
