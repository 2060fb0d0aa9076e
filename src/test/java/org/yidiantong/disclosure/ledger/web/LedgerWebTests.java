package org.yidiantong.disclosure.ledger.web;

import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.support.BusinessDay;
import org.yidiantong.support.WholeApplication;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How a village's ledger is written, checked, published, corrected and read.
 */
@WholeApplication
@BusinessDay("2021-12-15")
class LedgerWebTests extends LedgerSteps {

	@Test
	void goesFromTheEditorToTheApi() throws Exception {
		assertThat(text(get("", this.writer))).contains("财务台账", "未填写", "示范村01").doesNotContain("??", "style=");
		Map<String, String> input = input("37850", "41,200", OCTOBER);
		String checked = text(post("/2021-10", this.writer, with(input, "go", "check")));
		assertThat(checked).contains("没有发现疑点", "41,200.00", "欧阳*", "138****5678").doesNotContain("??");
		assertThat(publish("2021-10", with(input, "go", "submit"))).hasStatus(302);
		assertThat(api("month=2021-10")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"items": [{"month": "2021-10", "version": 1, "opening": 3785000, "income": 1230000, "expense": 895000,
				 "closing": 4120000, "rows": [{"kind": "INCOME", "amount": 1230000, "counterparty": "示范镇财政所"},
				 {"day": "2021-10-12", "amount": 86050, "counterparty": "欧阳*", "summary": "路灯维修，电话 138****5678",
				  "itemCode": "L01", "handler": "李明"},
				 {"amount": 808950, "counterparty": "六安市华光建筑公司", "basis": "施工合同〔2021〕2号"}]}], "next": null}""");
		assertThat(stored()).contains("欧阳*").doesNotContain("欧阳雪梅", "13812345678");
		assertThat(text(get("", this.writer))).contains("收入 12,300.00 支出 8,950.00 结余 41,200.00");
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
			.contains("期初余额须等于上月结余 41,200.00 元，填写的是 40,000.00 元");
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
			.contains("第 1 笔支出（12,000.00 元）超过限额，没有决议或合同", "凭证号缺号：2");
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

}
