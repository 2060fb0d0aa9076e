package org.yidiantong.reporting.web;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidiantong.audit.AuditEntry;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.support.Actors;
import org.yidiantong.support.ClosedComplaints;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.support.XlsxXmlReader;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidiantong.support.FormTokenRequests.csrf;

/**
 * Reports by API and on the officers' pages.
 */
@WholeApplication
class ReportsWebTests {

	private static final String API = "/api/v1/341503/reports";

	private static final String PAGES = "/341503/staff/reports";

	private static final LocalDate TODAY = LocalDate.now(BusinessClock.ZONE);

	private static final Actor LEADER = Actors.post(Role.LEADER);

	@Autowired
	private MockMvcTester web;

	@Autowired
	private ClosedComplaints cases;

	@Autowired
	private AuditLog audit;

	@Test
	void makesAReportAndShowsIt() throws Exception {
		this.cases.closed(Actors.YUAN, "341503100-V04", true);
		MvcTestResult asked = ask("{\"period\": \"" + YearMonth.from(TODAY) + "\"}");
		assertThat(asked).hasStatus(202);
		String address = asked.getResponse().getHeader("Location");
		assertThat(address).startsWith(API + "/");
		finished(address);
		assertThat(get(LEADER, address)).hasStatusOk()
			.bodyJson()
			.extractingPath("$.figures.closureRate")
			.asNumber()
			.isNotNull();
		MvcTestResult file = get(LEADER, address + "/workbook");
		assertThat(file).hasStatusOk()
			.hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
		assertThat(file.getResponse().getHeader("Content-Disposition"))
			.contains("filename*=UTF-8''%E8%A3%95%E5%AE%89%E5%8C%BA");
		assertThat(get(LEADER, address + "/figures/closed/cases?limit=1")).hasStatusOk().bodyText().contains("counts");
		assertThat(get(LEADER, address + "/figures/nothing/cases")).hasStatus(404);
		assertThat(get(LEADER, address + "/figures/visits/cases")).hasStatus(404)
			.bodyText()
			.contains("figure-without-cases", "访问量");
		assertThat(get(LEADER, API)).hasStatusOk().bodyText().contains("\"state\":\"DONE\"");
	}

	@Test
	void showsPages() throws Exception {
		this.cases.closed(Actors.YUAN, "341503100-V04", true);
		assertThat(text(get(LEADER, PAGES))).contains("统计报表", "苏埠镇", "按期办结率", "<svg", "今天要管的")
			.doesNotContain("style=", "??");
		assertThat(text(get(LEADER, PAGES + "?lang=en"))).contains("To act on today", "Hot items").doesNotContain("??");
		MvcTestResult sent = this.web.post()
			.uri(PAGES + "/list")
			.requestAttr(Actor.ATTRIBUTE, LEADER)
			.with(csrf())
			.param("period", String.valueOf(TODAY.getYear()))
			.exchange();
		assertThat(sent).hasStatus(302);
		String page = String.valueOf(sent.getResponse().getRedirectedUrl());
		finished(API + page.substring(page.lastIndexOf('/')));
		assertThat(text(get(LEADER, page))).contains("下载 Excel 工作簿", "乡镇街办理情况", "指标口径说明", "集体管理")
			.doesNotContain("??", "style=");
		assertThat(text(get(LEADER, page + "?lang=en"))).contains("Download the Excel workbook").doesNotContain("??");
		assertThat(text(get(LEADER, page))).contains("访问量", page + "/cases/closed").doesNotContain("/cases/visits");
		assertThat(text(get(LEADER, page + "/cases/closureRate"))).contains("办结率：投诉件", "黄莲村", "计入分子");
		assertThat(text(get(LEADER, PAGES + "/list"))).contains("第 1 版");
	}

	@Test
	void givesEachTableAsAFileAndRecordsIt() throws Exception {
		this.cases.closed(Actors.YUAN, "341503100-V04", true);
		String address = ask("{\"period\": \"" + YearMonth.from(TODAY) + "\"}").getResponse().getHeader("Location");
		finished(address);
		String page = PAGES + address.substring(address.lastIndexOf('/'));
		assertThat(text(get(LEADER, page))).contains(page + "/tables/townships.csv", page + "/tables/townships.json");
		long before = downloads(page);
		MvcTestResult csv = get(LEADER, page + "/tables/townships.csv");
		assertThat(csv).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
		assertThat(text(csv)).startsWith("\uFEFF名称,")
			.contains("苏埠镇")
			.isEqualTo(text(get(LEADER, address + "/tables/townships.csv")));
		assertThat(get(LEADER, page + "/tables/townships.json")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.code")
			.isEqualTo("townships");
		assertThat(downloads(page)).isEqualTo(before + 3);
		String period = YearMonth.from(TODAY).atDay(1) + " – " + TODAY;
		assertThat(BoundDistrict.call(Actors.YUAN, () -> this.audit.latest(3))).extracting(AuditEntry::label)
			.allMatch((label) -> label.matches(period + " #[0-9]+ performance/townships[.](csv|json)"));
		assertThat(get(LEADER, page + "/tables/nothing.json")).hasStatus(404);
		assertThat(get(Actors.handler("HU-341503100-V04"), page + "/tables/townships.csv")).hasStatus(403);
	}

	@Test
	void givesTheReportOnOnePageAndRecordsIt() throws Exception {
		String address = ask("{\"period\": \"" + YearMonth.from(TODAY) + "\"}").getResponse().getHeader("Location");
		finished(address);
		String page = PAGES + address.substring(address.lastIndexOf('/'));
		assertThat(text(get(LEADER, page))).contains(page + "/page.pdf", "一页报");
		long before = downloads(page);
		MvcTestResult file = get(LEADER, page + "/page.pdf");
		assertThat(file).hasStatusOk().hasContentType(MediaType.APPLICATION_PDF);
		assertThat(file.getResponse().getHeader("Content-Disposition")).startsWith("inline");
		assertThat(get(LEADER, address + "/page")).hasStatusOk();
		assertThat(downloads(page)).isEqualTo(before + 2);
		assertThat(get(Actors.handler("HU-341503100-V04"), page + "/page.pdf")).hasStatus(403);
		assertThat(get(Actors.handler("HU-341503100-V04"), address + "/page")).hasStatus(403);
	}

	@Test
	void countsVisitsInTimesAndNamesWhoAsked() throws Exception {
		String address = ask("{\"period\": \"" + YearMonth.from(TODAY) + "\"}").getResponse().getHeader("Location");
		finished(address);
		assertThat(text(get(LEADER, address + "/tables/summary.csv"))).containsPattern("访问量,次,")
			.doesNotContain("访问量,件,");
		XlsxXmlReader book = new XlsxXmlReader(
				get(LEADER, address + "/workbook").getResponse().getContentAsByteArray());
		String area = book.names().get("cell_preparedBy");
		assertThat(book.cells("1总体情况").get(area.substring(area.lastIndexOf(':') + 1).replace("$", ""))).isEqualTo("领导");
	}

	@Test
	void leadsFromTheOverviewToComplaintsCardsAndTasks() throws Exception {
		this.cases.closed(Actors.YUAN, "341503100-V04", true);
		String now = PAGES + "/now";
		assertThat(text(get(LEADER, PAGES))).contains(now + "/figures/closureRate", now + "/cards", now + "/tasks",
				now + "/figures/onTimeRate?township=341503100");
		assertThat(text(get(LEADER, now + "/figures/closureRate?township=341503100"))).contains("黄莲村", "计入分子")
			.doesNotContain("??");
		assertThat(text(get(LEADER, now + "/figures/closureRate?township=341503101"))).doesNotContain("黄莲村");
		assertThat(text(get(LEADER, now + "/figures/closed?month=2020-01"))).contains("没有投诉件");
		for (String list : List.of("/urgent", "/cards", "/cards?month=2021-10", "/tasks",
				"/tasks?township=341503100")) {
			assertThat(text(get(LEADER, now + list))).as(list).doesNotContain("??");
			assertThat(text(get(LEADER, now + list + (list.contains("?") ? "&" : "?") + "lang=en"))).as(list)
				.doesNotContain("??");
		}
	}

	@Test
	void namesEveryMistakeOfAListAtOnce() {
		assertThat(get(LEADER, PAGES + "/now/figures/open?township=%20a%20b&month=2021-13&item=" + "x".repeat(81)))
			.hasStatus(400)
			.bodyText()
			.contains("乡镇街的编码", "2021-10", "80");
		assertThat(get(LEADER, PAGES + "/now/figures/nothing")).hasStatus(404);
		assertThat(get(LEADER, PAGES + "/now/figures/visits")).hasStatus(404);
		assertThat(get(Actors.handler("HU-341503100-V04"), PAGES + "/now/figures/open")).hasStatus(403);
		assertThat(get(Actors.handler("HU-341503100-V04"), PAGES + "/now/urgent")).hasStatus(403);
	}

	@Test
	void isTheFirstPageOfLeadersOnly() {
		assertThat(get(LEADER, "/341503/staff/")).hasStatus(302).redirectedUrl().isEqualTo(PAGES);
		assertThat(get(Actors.post(Role.DISPATCHER), "/341503/staff/")).hasStatus(302)
			.redirectedUrl()
			.isEqualTo("/341503/staff/inbox");
	}

	@Test
	void showsWhatDiffersFromTheRevisionBefore() throws Exception {
		String body = "{\"from\": \"" + TODAY.minusDays(20) + "\", \"to\": \"" + TODAY + "\"}";
		finished(ask(body).getResponse().getHeader("Location"));
		this.cases.closed(Actors.YUAN, "341503100-V04", true);
		String address = ask(body).getResponse().getHeader("Location");
		finished(address);
		assertThat(text(get(LEADER, PAGES + address.substring(address.lastIndexOf('/')))))
			.contains("与上一版的差异", "总体情况 · 投诉件数 · 累计", "乡镇街办理情况 · 苏埠镇 · 办结件数", "全部版次")
			.doesNotContain("没有差异");
	}

	@Test
	void showsMistakesBesideTheForm() throws Exception {
		MvcTestResult sent = this.web.post()
			.uri(PAGES + "/list")
			.requestAttr(Actor.ATTRIBUTE, LEADER)
			.with(csrf())
			.param("from", "2021-10-02")
			.param("to", "2021-10-01")
			.exchange();
		assertThat(sent).hasStatus(400).bodyText().contains("早于开始日期", "2021-10-02");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "{}|/period", "[]|\"\"", "{\"period\": 2021}|/period",
					"{\"from\": \"2021-10-02\", \"to\": \"2021-10-01\"}|/to",
					"{\"report\": \"x\", \"period\": \"2021\"}|/report", "{\"period\": \"2999\"}|/period",
					"{\"period\": \"2021\", \"form\": \"2021-01-01\"}|/form",
					"{\"from\": \"2011-01-01\", \"to\": \"2020-12-31\"}|/to" })
	void namesWhatIsWrong(String body, String pointer) {
		assertThat(ask(body)).hasStatus(400).bodyText().contains(pointer);
	}

	@Test
	void refusesWhatIsNoJson() {
		assertThat(ask("{")).hasStatus(400);
		assertThat(ask("x".repeat(10_000))).hasStatus(413);
		assertThat(get(LEADER, API + "/00000000-0000-0000-0000-000000000000")).hasStatus(404);
		assertThat(get(LEADER, API + "/nothing")).hasStatus(404);
	}

	@Test
	void isForThoseWhoMayReadReports() {
		Actor handler = Actors.handler("HU-341503100-V04");
		assertThat(get(handler, API)).hasStatus(403);
		assertThat(get(handler, PAGES)).hasStatus(403);
		assertThat(this.web.post()
			.uri(API)
			.requestAttr(Actor.ATTRIBUTE, Actors.post(Role.DISPATCHER))
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"period\": \"2021\"}")
			.with(csrf())
			.exchange()).hasStatus(403);
	}

	/** How often a report was downloaded. */
	private long downloads(String page) {
		String subject = "report" + page.substring(page.lastIndexOf('/'));
		return BoundDistrict.call(Actors.YUAN, () -> this.audit.latest(100))
			.stream()
			.filter((entry) -> entry.subject().equals(subject) && entry.action().equals("reporting.download"))
			.count();
	}

	private void finished(String address) {
		Awaitility.await()
			.atMost(Duration.ofSeconds(60))
			.until(() -> text(get(LEADER, address)).contains("\"state\":\"DONE\""));
	}

	private MvcTestResult ask(String body) {
		return this.web.post()
			.uri(API)
			.requestAttr(Actor.ATTRIBUTE, LEADER)
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.with(csrf())
			.exchange();
	}

	private MvcTestResult get(Actor actor, String address) {
		return this.web.get().uri(address).locale(Locale.CHINA).requestAttr(Actor.ATTRIBUTE, actor).exchange();
	}

	private static String text(MvcTestResult result) throws Exception {
		return result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
	}

}
