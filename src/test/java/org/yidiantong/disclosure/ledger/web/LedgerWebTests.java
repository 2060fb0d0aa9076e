package org.yidiantong.disclosure.ledger.web;

import java.net.URI;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.support.BusinessDay;
import org.yidiantong.support.DisclosingDistrict;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.folder.FolderManagement;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * How a village's ledger is written, checked, published, corrected and read.
 */
@WholeApplication
@BusinessDay("2021-12-15")
class LedgerWebTests {

	private static final String HEAD = "日期\t收支\t科目\t摘要\t金额\t收付款方\t经办人\t事项\t决议或合同\t凭证号\n";

	private static final String OCTOBER = HEAD + """
			2021-10-05\t收入\t补助收入\t转移支付\t12,300\t示范镇财政所\t李明\t\t\t2021-001
			2021-10-12\t支出\t公益事业支出\t路灯维修，电话 13812345678\t860.50\t欧阳雪梅\t李明\tL01\t\t2021-002
			2021-10-20\t支出\t工程建设支出\t道路硬化\t8089.50\t六安市华光建筑公司\t李明\t\t施工合同〔2021〕2号\t2021-003""";

	@TempDir
	private Path tenants;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private DistrictManagement districts;

	@Autowired
	private FolderManagement folders;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	private DistrictCode code;

	private String village;

	private Actor writer;

	private Actor township;

	private Actor checker;

	@BeforeEach
	void begins() {
		this.code = DisclosingDistrict.apply(this.districts, this.folders, this.tenants);
		this.village = this.code + "100-V01";
		this.writer = officer("HU-" + this.village, Role.HANDLING_OFFICER);
		this.township = officer("HU-" + this.code + "100", Role.HANDLING_OFFICER);
		this.checker = officer("SU-" + this.code + "100", Role.SUPERVISING_OFFICER);
	}

	@Test
	void goesFromTheEditorToTheApi() throws Exception {
		assertThat(text(get("", this.writer))).contains("财务台账", "未填写", "示范村01").doesNotContain("??", "style=");
		Map<String, String> input = input("37850", "41,200", OCTOBER);
		String checked = text(post("/2021-10", this.writer, with(input, "go", "check")));
		assertThat(checked).contains("没有发现疑点", "41,200", "欧阳*", "138****5678").doesNotContain("??");
		assertThat(publish("2021-10", with(input, "go", "submit"))).hasStatus(302);
		assertThat(api("month=2021-10")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"items": [{"month": "2021-10", "version": 1, "opening": 3785000, "income": 1230000, "expense": 895000,
				 "closing": 4120000, "rows": [{"kind": "INCOME", "amount": 1230000, "counterparty": "示范镇财政所"},
				 {"day": "2021-10-12", "amount": 86050, "counterparty": "欧阳*", "summary": "路灯维修，电话 138****5678",
				  "itemCode": "L01", "handler": "李明"},
				 {"amount": 808950, "counterparty": "六安市华光建筑公司", "basis": "施工合同〔2021〕2号"}]}], "next": null}""");
		assertThat(stored()).contains("欧阳*").doesNotContain("欧阳雪梅", "13812345678");
		assertThat(text(get("", this.writer))).contains("收入 12,300 支出 8,950 结余 41,200");
	}

	@Test
	void addsUpAsAnIndependentCalculationSays() throws Exception {
		long opening = 1_000_000_00L;
		long closing = opening;
		Random random = new Random(20211215);
		StringBuilder rows = new StringBuilder(HEAD);
		for (int number = 1; number <= 300; number++) {
			long fen = 1 + random.nextInt(900_000);
			boolean in = random.nextBoolean();
			closing += in ? fen : -fen;
			rows.append("2021-11-%02d\t%s\t%s\t收支%d\t%d.%02d\t甲%d公司\t李明\t\t\t%d%n".formatted(1 + number % 30,
					in ? "收入" : "支出", in ? "其他收入" : "其他支出", number, fen / 100, fen % 100, number, number));
		}
		String end = "%d.%02d".formatted(closing / 100, closing % 100);
		assertThat(publish("2021-11", with(input("1000000", end, rows.toString()), "go", "submit"))).hasStatus(302);
		assertThat(api("year=2021")).hasStatusOk()
			.bodyJson()
			.hasPathSatisfying("$.items[0].closing", (value) -> assertThat(value).isEqualTo(intOf(end)))
			.hasPathSatisfying("$.items[0].rows.length()", (value) -> assertThat(value).isEqualTo(300));
	}

	@Test
	void refusesWithEveryMistakeAndKeepsTheText() throws Exception {
		String table = HEAD
				+ "2021-02-30\t支出\t管理费用\t水电费\t1,2万\t供电公司\t李明\t\t\t1\n2021-10-03\t支出\t管理费用\t邮费\t-5\t邮局\t李明\t\t\t1";
		MvcTestResult refused = post("/2021-10", this.writer, with(input("1000", "", table), "go", "submit"));
		assertThat(refused).hasStatus(422)
			.bodyText()
			.contains("第 2 行“日期”：没有 2021-02-30 这一天", "第 2 行“金额”应是以元为单位的数字", "1,2万", "第 3 行“金额”不能是负数",
					"第 3 行“凭证号” 1 与第 2 行重复", "2021-02-30\t支出")
			.doesNotContain("??");
		assertThat(text(get("", this.writer))).doesNotContain("起草中");
		MvcTestResult head = post("/2021-10", this.writer,
				with(input("1000", "", "日期\t金额\t金额\n1\t2\t3"), "go", "save"));
		assertThat(head).hasStatus(422).bodyText().contains("表头缺少：收支、科目、摘要、收付款方、经办人、凭证号", "表头“金额”出现了两次");
	}

	@Test
	void carriesTheBalanceOver() throws Exception {
		assertThat(publish("2021-10", with(input("37850", "", OCTOBER), "go", "submit"))).hasStatus(302);
		String november = HEAD + "2021-11-02\t支出\t管理费用\t水电费\t200\t供电公司\t李明\t\t\t2021-004";
		assertThat(post("/2021-11", this.writer, with(input("40000", "", november), "go", "save"))).hasStatus(422)
			.bodyText()
			.contains("期初余额须等于上月结余 41,200 元，填写的是 40,000 元");
		assertThat(post("/2021-12", this.writer, with(input("", "", ""), "go", "save"))).hasStatus(422)
			.bodyText()
			.contains("2021-11 还没有填写");
		assertThat(post("/2021-11", this.township, with(input("", "41000", november), "go", "submit"))).hasStatus(302);
		assertThat(post("/2021-12", this.writer, with(input("", "41000", ""), "go", "submit"))).hasStatus(302);
		assertThat(act("2021-12", "publish", this.checker)).hasStatus(409).bodyText().contains("2021-11 的台账还没有公开");
		assertThat(act("2021-11", "publish", this.checker)).hasStatus(302);
		assertThat(act("2021-12", "publish", this.checker)).hasStatus(409).bodyText().contains("还没有结束");
		assertThat(api("year=2021")).bodyJson()
			.isLenientlyEqualTo(
					"""
							{"items": [{"month": "2021-10", "closing": 4120000}, {"month": "2021-11", "opening": 4120000, "closing": 4100000}]}""");
	}

	@Test
	void tellsTheSupervisingUnitWhatStands() throws Exception {
		String table = HEAD + "2021-10-05\t支出\t工程建设支出\t道路硬化\t12000\t六安市华光建筑公司\t李明\t\t\t2021-001\n"
				+ "2021-10-06\t支出\t管理费用\t邮费\t5\t邮政公司\t李明\t\t\t2021-003";
		Map<String, String> input = input("37850", "", table);
		assertThat(text(post("/2021-10", this.writer, with(input, "go", "check"))))
			.contains("第 1 笔支出（12,000 元）超过限额，没有决议或合同", "凭证号缺号：2");
		assertThat(publish("2021-10", with(input, "go", "submit"))).hasStatus(302);
		assertThat(text(get("", this.checker))).contains("公开后有疑点的", "疑点 2 处");
		assertThat(rows("SELECT data::text FROM eventlog_event WHERE tenant_id = ? AND type LIKE '%finding-raised%'"))
			.contains("NO_DECISION", "VOUCHER_GAP")
			.doesNotContain("华光");
		assertThat(rows("SELECT kind || link FROM notification_notice WHERE tenant_id = ?"))
			.contains("disclosure.notice.ledger-findings", "/ledgers/" + this.village + "/2021-10");
		assertThat(api("year=2021")).bodyText().doesNotContain("NO_DECISION", "finding");
	}

	@Test
	void correctsByAnotherVersion() throws Exception {
		assertThat(publish("2021-10", with(input("37850", "", OCTOBER), "go", "submit"))).hasStatus(302);
		assertThat(act("2021-10", "correct", this.writer)).hasStatus(302);
		assertThat(api("year=2021")).bodyJson().isLenientlyEqualTo("{\"items\": [{\"version\": 1}]}");
		String corrected = OCTOBER.replace("8089.50", "8000.00");
		Map<String, String> silent = with(input("37850", "", corrected), "revision", revision("2021-10"));
		assertThat(post("/2021-10", this.writer, with(silent, "go", "submit"))).hasStatus(422)
			.bodyText()
			.contains("请填写更正理由", "8000.00");
		assertThat(publish("2021-10",
				with(with(input("37850", "", corrected), "go", "submit"), "reason", "金额写错，电话 13812345678")))
			.hasStatus(302);
		assertThat(api("year=2021")).bodyJson().isLenientlyEqualTo("""
				{"items": [{"version": 2, "reason": "金额写错，电话 138****5678", "expense": 886050, "closing": 4128950}]}""");
	}

	@Test
	void showsVillagersMonthsAndRows() throws Exception {
		String before = text(citizen("/v/" + this.village));
		assertThat(publish("2021-10", with(input("37850", "", OCTOBER), "go", "submit"))).hasStatus(302);
		String page = text(citizen("/v/" + this.village));
		assertThat(before).doesNotContain("看全年收支");
		assertThat(page).contains("10月", "收入 12,300 支出 8,950 结余 41,200", "/v/" + this.village + "/ledgers/2021-10");
		String year = text(citizen("/v/" + this.village + "/ledgers?year=2021"));
		assertThat(year).contains("收入 12,300 支出 8,950 结余 41,200", "钱从哪里来", "工程建设支出", "8,089.50", "90%", "10%", "<svg")
			.doesNotContain("??", "style=");
		String month = text(citizen("/v/" + this.village + "/ledgers/2021-10"));
		assertThat(month).contains("欧阳*", "−860.50", "+12,300", "示范镇财政所", "有疑问")
			.doesNotContain("欧阳雪梅", "13812345678", "??", "style=");
		assertThat(text(citizen("/v/" + this.village + "/ledgers/2021-10?lang=en"))).contains("Ask about this")
			.doesNotContain("??");
		assertThat(citizen("/v/" + this.village + "/ledgers/2021-09")).hasStatus(404);
		assertThat(text(citizen("/v/" + this.village + "/ledgers?year=2020"))).contains("还没有公开的财务台账");
	}

	@Test
	void beginsAComplaintWithTheRow() throws Exception {
		assertThat(publish("2021-10", with(input("37850", "", OCTOBER), "go", "submit"))).hasStatus(302);
		String month = text(citizen("/v/" + this.village + "/ledgers/2021-10"));
		Matcher link = Pattern.compile("href=\"(/[0-9]+/complaints/new\\?[^\"]*item=L01[^\"]*)\"").matcher(month);
		assertThat(link.find()).isTrue();
		URI address = URI.create(link.group(1).replace("&amp;", "&"));
		MvcTestResult begun = this.web.get().uri(address).exchange();
		String form = text(this.web.get().uri(URI.create(begun.getResponse().getHeader("Location"))).exchange());
		assertThat(form).contains("name=\"place\" value=\"" + this.village, "name=\"item\" value=\"L01\"", "关于",
				"第2笔：2021-10-12 支出 860.50 元，路灯维修", "凭证号 2021-002");
	}

	@Test
	void asksForASecondPersonAndKeepsOthersOut() throws Exception {
		Map<String, String> input = with(input("37850", "", OCTOBER), "go", "submit");
		assertThat(post("/2021-10", this.writer, input)).hasStatus(302);
		Actor same = Actor.officer(this.writer.id(), "OF-D", this.code, null, Set.of(Role.DISPATCHER));
		assertThat(act("2021-10", "publish", same)).hasStatus(403);
		String check = text(get("/" + this.village + "/2021-10", this.checker));
		assertThat(check).contains("欧阳*", "同意公开").doesNotContain("欧阳雪梅", "13812345678");
		Actor stranger = officer("HU-" + this.code + "100-C01", Role.HANDLING_OFFICER);
		assertThat(get("/" + this.village + "/2021-10", stranger)).hasStatus(404);
		assertThat(post("/2021-10", stranger, input)).hasStatus(404);
		assertThat(act("2021-10", "publish", this.writer)).hasStatus(403);
		assertThat(act("2021-10", "send-back", this.checker)).hasStatus(422);
		assertThat(text(get("/" + this.village + "/2021-09", this.writer))).contains("未填写");
	}

	@Test
	void losesNothingWhenTwoWriteAtOnce() throws Exception {
		assertThat(post("/2021-10", this.writer, with(input("37850", "", OCTOBER), "go", "save"))).hasStatus(302);
		MvcTestResult late = post("/2021-10", this.township, with(input("37000", "", OCTOBER), "go", "save"));
		assertThat(late).hasStatus(412).bodyText().contains("37000", "没有丢");
		assertThat(text(get("/" + this.village + "/2021-10", this.writer))).contains("37850.00");
	}

	@Test
	void namesWrongParametersOfTheApi() {
		assertThat(this.web.get().uri("/api/v1/" + this.code + "/ledgers?place=x&year=abc&month=2021-13"))
			.hasStatus(400)
			.bodyText()
			.contains("place", "year", "month");
	}

	private MvcTestResult publish(String month, Map<String, String> input) throws Exception {
		Map<String, String> now = with(input, "revision", revision(month));
		assertThat(post("/" + month, this.writer, now)).hasStatus(302);
		return act(month, "publish", this.checker);
	}

	private MvcTestResult act(String month, String step, Actor actor) throws Exception {
		return post("/" + month + "/" + step, actor, Map.of("revision", revision(month)));
	}

	private String revision(String month) {
		return BoundDistrict
			.call(this.code,
					() -> rows("SELECT revision::text FROM disclosure_ledger WHERE tenant_id = ? AND month = '"
							+ YearMonth.parse(month) + "'"))
			.replace("[]", "0")
			.replaceAll("[\\[\\]]", "");
	}

	private String stored() {
		return rows("SELECT l::text FROM disclosure_ledger l WHERE tenant_id = ?")
				+ rows("SELECT l::text FROM disclosure_ledger_version l WHERE tenant_id = ?")
				+ rows("SELECT l::text FROM eventlog_event l WHERE tenant_id = ?")
				+ rows("SELECT l::text FROM audit_entry l WHERE tenant_id = ?");
	}

	private String rows(String sql) {
		return BoundDistrict
			.call(this.code,
					() -> new TransactionTemplate(this.transactions)
						.execute((status) -> this.jdbc.sql(sql).param(this.code.value()).query(String.class).list()))
			.toString();
	}

	private MvcTestResult get(String address, Actor actor) {
		return this.web.get()
			.uri("/" + this.code + "/staff/ledgers" + address)
			.requestAttr(Actor.ATTRIBUTE, actor)
			.exchange();
	}

	private MvcTestResult citizen(String address) {
		return this.web.get().uri("/" + this.code + address).exchange();
	}

	private MvcTestResult api(String query) {
		return this.web.get().uri("/api/v1/" + this.code + "/ledgers?place=" + this.village + "&" + query).exchange();
	}

	private MvcTestResult post(String address, Actor actor, Map<String, String> input) {
		var request = this.web.post()
			.uri("/" + this.code + "/staff/ledgers/" + this.village + address)
			.requestAttr(Actor.ATTRIBUTE, actor)
			.with(csrf());
		input.forEach(request::param);
		return request.exchange();
	}

	private Actor officer(String unit, Role role) {
		return Actor.officer(UUID.randomUUID(), "OF-" + unit, this.code, UnitCode.orNull(unit), Set.of(role));
	}

	private static Map<String, String> input(String opening, String closing, String table) {
		return Map.of("revision", "0", "opening", opening, "closing", closing, "table", table);
	}

	private static Map<String, String> with(Map<String, String> input, String name, String value) {
		Map<String, String> all = new HashMap<>(input);
		all.put(name, value);
		return all;
	}

	private static int intOf(String yuan) {
		return Integer.parseInt(yuan.replace(".", ""));
	}

	private static String text(MvcTestResult result) throws Exception {
		assertThat(result).hasStatusOk();
		return result.getResponse().getContentAsString();
	}

}
