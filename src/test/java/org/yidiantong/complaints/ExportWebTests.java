package org.yidiantong.complaints;

import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.RecordComponent;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import com.jayway.jsonpath.JsonPath;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidiantong.audit.AuditEntry;
import org.yidiantong.audit.AuditFilter;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.audit.AuditText;
import org.yidiantong.complaints.inspection.ComplaintListParameters;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.support.Actors;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.support.XlsxXmlReader;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A list as a file has the rows of the list on screen, whoever asks, and is on record.
 */
@WholeApplication
class ExportWebTests {

	private static final String PAGE = "/341503/staff/cases/export";

	private static final String API = "/api/v1/341503/cases/export";

	private static final Actor DESK = Actors.desk(ComplaintFixture.TOWNSHIP);

	private static final Actor HANDLER = Actors.handler(ComplaintFixture.VILLAGE);

	private static final Map<String, Actor> ACTORS = Map.of("desk", DESK, "handler", HANDLER, "otherDesk",
			Actors.desk("341503101"), "dispatcher", Actors.post(Role.DISPATCHER), "leader", Actors.post(Role.LEADER),
			"program", Actors.program());

	private final MockMvcTester web;

	private final ComplaintFixture complaints;

	@Autowired
	private ComplaintInspection cases;

	@Autowired
	private AuditLog audit;

	@Autowired
	private MessageSource messages;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionOperations transactions;

	ExportWebTests(@Autowired MockMvcTester web, @Autowired ComplaintManagement complaints,
			@Autowired ComplaintInspection cases, @Autowired ComplaintDesk desk, @Autowired ComplaintTriage triage,
			@Autowired ComplaintHandling handling) {
		this.web = web;
		this.complaints = new ComplaintFixture(complaints, cases, desk, triage, handling);
	}

	@ParameterizedTest
	@CsvSource({ "desk, ''", "desk, waiting=true", "desk, 'state=HANDLING,CLOSED&place=341503100'", "handler, ''",
			"handler, waiting=true", "handler, state=CLOSED", "otherDesk, ''", "dispatcher, item=L01", "leader, ''",
			"leader, overdue=true", "leader, card=YELLOW", "leader, supervised=true",
			"leader, unit=HU-341503100-V04&from=2021-01-01", "program, to=1990-01-01", "program, unexplained=true" })
	void hasTheRowsOfTheList(String who, String filter) throws Exception {
		this.complaints.to(ComplaintState.HANDLING);
		this.complaints.to(ComplaintState.CLOSED);
		Actor actor = Objects.requireNonNull(ACTORS.get(who));
		List<List<String>> list = list(actor, filter);
		assertThat(csv(exported(API + ".csv?" + filter, actor))).containsExactlyElementsOf(list);
		assertThat(csv(exported(PAGE + ".csv?" + filter, actor))).containsExactlyElementsOf(list);
		assertThat(workbook(exported(PAGE + ".xlsx?" + filter, actor))).containsExactlyElementsOf(list);
	}

	@Test
	void saysNamesAndNothingThatAPersonWrote() throws Exception {
		this.complaints.to(ComplaintState.CLOSED);
		MvcTestResult csv = exported(PAGE + ".csv?state=CLOSED", HANDLER);
		assertThat(text(csv)).contains("黄莲村", "黄莲村村委会", "已办结", "投诉编号,状态,事项,地点,受理单位,主办单位")
			.doesNotContain("HU-", "SU-", "L01", "341503", "路灯坏了", "请核实");
		assertThat(csv).hasContentType("text/csv;charset=UTF-8").hasHeader("Cache-Control", "no-store");
		assertThat(text(exported(PAGE + ".csv?lang=en&state=CLOSED", HANDLER))).contains("黄莲村");
		assertThat(name(csv)).matches("裕安区监督一点通投诉件_\\d{4}-\\d\\d-\\d\\d\\.csv");
		assertThat(name(exported(API + ".xlsx?state=CLOSED", HANDLER))).endsWith(".xlsx");
	}

	@Test
	void tellsARecusedUnitNothing() throws Exception {
		ActionResult standing = this.complaints.to(ComplaintState.HANDLING).standing();
		String number = number(standing);
		assertThat(text(exported(PAGE + ".csv?", HANDLER))).contains(number);
		recuse(standing, ComplaintFixture.VILLAGE);
		assertThat(text(exported(PAGE + ".csv?", HANDLER))).doesNotContain(number);
		assertThat(workbook(exported(PAGE + ".xlsx?", HANDLER))).noneMatch((row) -> row.contains(number));
		assertThat(text(exported(PAGE + ".csv?", DESK))).contains(number);
	}

	@Test
	void isOnRecordWithItsFilterAndItsLength() throws Exception {
		this.complaints.to(ComplaintState.CLOSED);
		Actor officer = stranger(Set.of(Role.LEADER), null);
		MvcTestResult file = exported(PAGE + ".xlsx?state=CLOSED&place=341503100&from=2021-09-01", officer);
		List<AuditEntry> entries = records(officer);
		assertThat(entries).singleElement().satisfies((entry) -> {
			assertThat(entry.action()).isEqualTo("complaints.list-exported");
			assertThat(entry.kind()).isEqualTo("complaint-list");
		});
		assertThat(entries.get(0).label())
			.startsWith(name(file) + AuditText.of("audit.text.rows", workbook(file).size()))
			.endsWith(AuditText.of("complaints.staff.state.CLOSED") + "; 苏埠镇; ≥ 2021-09-01")
			.doesNotContain("341503");
	}

	@Test
	void isOnRecordWithEveryFilter() throws Exception {
		Map<String, String> told = Map.ofEntries(Map.entry("state=CLOSED", "已办结"), Map.entry("item=L01", "路灯"),
				Map.entry("place=341503100", "苏埠镇"), Map.entry("unit=HU-341503100-V04", "黄莲村"),
				Map.entry("from=2021-09-01", "≥ 2021-09-01"), Map.entry("to=2021-09-02", "≤ 2021-09-02"),
				Map.entry("overdue=true", "超期"), Map.entry("waiting=true", "待我办"), Map.entry("card=RED", "红色警示卡"),
				Map.entry("supervised=true", "督办"), Map.entry("unexplained=true", "书面说明"),
				Map.entry("number=2021-77", "编号"), Map.entry("channel=HOTLINE", "12345"), Map.entry("q=路灯", "“路灯”"));
		assertThat(told.keySet()).extracting((one) -> one.replaceFirst("=.*", ""))
			.containsExactlyInAnyOrderElementsOf(Stream.of(ComplaintListParameters.class.getRecordComponents())
				.map(RecordComponent::getName)
				.toList());
		for (Map.Entry<String, String> one : told.entrySet()) {
			Actor officer = stranger(Set.of(Role.LEADER), null);
			exported(API + ".csv?" + one.getKey(), officer);
			assertThat(told(records(officer).get(0))).contains(one.getValue());
		}
	}

	@Test
	void isRefusedAsTheListIs() {
		assertThat(get(API + ".csv?state=NONSENSE&from=yesterday", DESK)).hasStatus(HttpStatus.BAD_REQUEST)
			.bodyText()
			.contains("没有这个状态", "应为 1990 到 2200 年之间的日期");
		Actor auditor = stranger(Set.of(Role.AUDITOR), null);
		assertThat(get(API + ".xlsx", auditor)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(records(auditor)).isEmpty();
	}

	@Test
	void isRefusedToWhoAsksTooOften() {
		Actor officer = stranger(Set.of(Role.HANDLING_OFFICER), new UnitCode("HU-341503101-V01"));
		for (int file = 0; file < 60; file++) {
			assertThat(fromOutside(officer)).hasStatusOk();
		}
		assertThat(fromOutside(officer)).hasStatus(HttpStatus.TOO_MANY_REQUESTS).containsHeader("Retry-After");
		assertThat(fromOutside(HANDLER)).hasStatusOk();
	}

	/** From an address that has limits, unlike that of the other tests. */
	private MvcTestResult fromOutside(Actor actor) {
		return this.web.get().uri(API + ".csv?to=1990-01-01").requestAttr(Actor.ATTRIBUTE, actor).with((request) -> {
			request.setRemoteAddr("203.0.113.9");
			return request;
		}).exchange();
	}

	@Test
	void isOfferedBesideTheListWithItsFilter() {
		this.complaints.to(ComplaintState.HANDLING);
		MvcTestResult page = this.web.get()
			.uri("/341503/staff/cases?state=HANDLING&place=341503100&item=L01&waiting=false&unexplained=false")
			.accept(MediaType.TEXT_HTML)
			.requestAttr(Actor.ATTRIBUTE, DESK)
			.exchange();
		assertThat(text(page)).containsPattern(
				"href=\"/341503/staff/cases/export\\.xlsx\\?state=HANDLING&amp;item=L01&amp;place=341503100\"[^>]*>导出 Excel");
		String filter = text(page).split("method=\"get\" action=\"/341503/staff/cases\"")[1].split("</form>")[0];
		assertThat(filter).contains("<input type=\"hidden\" name=\"item\" value=\"L01\">")
			.doesNotContain("type=\"hidden\" name=\"state\"", "name=\"waiting\"");
	}

	/** Number, item and due day of the list's lines, page by page. */
	private List<List<String>> list(Actor actor, String filter) {
		List<List<String>> rows = new ArrayList<>();
		String after = "";
		while (after != null) {
			MvcTestResult page = get("/api/v1/341503/cases?limit=500&" + filter + after, actor);
			assertThat(page).hasStatusOk();
			List<Map<String, @Nullable Object>> items = JsonPath.read(text(page), "$.items");
			items.forEach((item) -> rows.add(List.of(Objects.toString(item.get("caseNumber"), "未编号（受理时编号）"),
					Objects.toString(item.get("itemName"), "未选，由受理单位确定"), Objects.toString(item.get("dueOn")))));
			Map<String, @Nullable Object> whole = JsonPath.read(text(page), "$");
			after = (whole.get("next") == null) ? null : "&after=" + whole.get("next");
		}
		return rows;
	}

	private static List<List<String>> csv(MvcTestResult file) throws IOException {
		List<CSVRecord> records = CSVFormat.EXCEL.parse(new StringReader(text(file).substring(1))).getRecords();
		return records.stream().skip(1).map((row) -> List.of(row.get(0), row.get(2), row.get(9))).toList();
	}

	private static List<List<String>> workbook(MvcTestResult file) throws Exception {
		XlsxXmlReader book = new XlsxXmlReader(file.getResponse().getContentAsByteArray());
		List<List<String>> rows = new ArrayList<>();
		for (int row = 2; !book.value("投诉件", "A" + row).isEmpty(); row++) {
			rows.add(List.of(book.value("投诉件", "A" + row), book.value("投诉件", "C" + row),
					LocalDate.of(1899, 12, 30)
						.plusDays((long) Double.parseDouble(book.value("投诉件", "J" + row)))
						.toString()));
		}
		return rows;
	}

	private MvcTestResult exported(String address, Actor actor) {
		MvcTestResult result = get(address, actor);
		assertThat(result).hasStatusOk();
		return result;
	}

	private MvcTestResult get(String address, Actor actor) {
		return this.web.get().uri(address).requestAttr(Actor.ATTRIBUTE, actor).exchange();
	}

	private static String text(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private static String name(MvcTestResult file) {
		String header = Objects.requireNonNull(file.getResponse().getHeader("Content-Disposition"));
		return URLDecoder.decode(header.replaceFirst(".*filename\\*=UTF-8''", ""), StandardCharsets.UTF_8);
	}

	private String number(ActionResult standing) {
		return Objects.requireNonNull(
				BoundDistrict.call(Actors.YUAN, () -> this.cases.find(DESK, standing.id())).status().caseNumber());
	}

	private List<AuditEntry> records(Actor actor) {
		return BoundDistrict.call(Actors.YUAN,
				() -> this.audit.find(new AuditFilter(List.of(actor.name()), "", "", null, null), null, 10));
	}

	private @Nullable String told(AuditEntry entry) {
		return AuditText.in(entry.label(), Locale.CHINESE,
				(key, arguments, locale) -> this.messages.getMessage(key, arguments, null, locale));
	}

	private static Actor stranger(Set<Role> roles, @Nullable UnitCode unit) {
		return Actor.officer(UUID.randomUUID(), "OF-" + UUID.randomUUID(), Actors.YUAN, unit, roles);
	}

	private void recuse(ActionResult standing, String unit) {
		BoundDistrict.run(Actors.YUAN, () -> this.transactions.executeWithoutResult((status) -> this.jdbc
			.sql("UPDATE complaints_complaint SET recused_units = recused_units || ? WHERE tenant_id = ? AND id = ?")
			.params(unit, Actors.YUAN.value(), standing.id().value())
			.update()));
	}

}
