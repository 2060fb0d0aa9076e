package org.yidiantong.disclosure.ledger.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.support.BusinessDay;
import org.yidiantong.support.WholeApplication;

import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidiantong.support.FormTokenRequests.csrf;

/**
 * Findings in a ledger, from the publication until the supervising unit or a correction
 * settles them.
 */
@WholeApplication
@BusinessDay("2021-12-15")
class LedgerFindingsWebTests extends LedgerSteps {

	private static final Pattern SETTLE = Pattern.compile("disclosure-findings/([0-9a-f-]{36})/settle");

	private static final String ROADS = HEAD + "2021-10-05\t支出\t工程建设支出\t道路硬化\t12000\t六安市华光建筑公司\t李明\t\t%s\t2021-001\n"
			+ "2021-10-06\t支出\t管理费用\t邮费\t5\t邮政公司\t李明\t\t\t2021-003";

	@Test
	void areSettledWithANoteByTheSupervisingUnitAlone() throws Exception {
		publishRoads(ROADS.formatted(""), null);
		String list = text(findings("", this.checker));
		assertThat(list)
			.contains("第 1 笔支出（12,000.00 元）超过限额，没有决议或合同", "凭证号缺号：2", "/staff/ledgers/" + this.village + "/2021-10")
			.doesNotContain("??");
		List<String> open = ids(list);
		assertThat(open).hasSize(2);
		assertThat(text(findings("", this.writer))).contains("超过限额").doesNotContain("/settle");
		assertThat(settle(open.get(0), this.writer, "无")).hasStatus(403);
		assertThat(settle(open.get(0), officer("SU-PZ1", Role.SUPERVISING_OFFICER), "无")).hasStatus(404);
		assertThat(settle(open.get(0), this.checker, " ")).hasStatus(422);
		assertThat(settle(open.get(0), this.checker, "已补会议纪要")).hasStatus(302);
		assertThat(settle(open.get(0), this.checker, "再次")).hasStatus(409);
		assertThat(ids(text(findings("", this.checker)))).containsExactly(open.get(1));
		assertThat(text(findings("?settled=true", this.checker))).contains("已补会议纪要", "示范镇");
		assertThat(text(findings("?settled=true&lang=en", this.checker))).doesNotContain("??");
		assertThat(settled()).hasSize(1)
			.allSatisfy((event) -> assertThat(event)
				.contains("\"unit\": \"SU-" + this.code + "100\"", "\"byCorrection\": false")
				.doesNotContain("会议"));
		assertThat(rows("SELECT reason FROM audit_entry WHERE tenant_id = ? AND action = 'disclosure.finding-settle'"))
			.contains("已补会议纪要");
	}

	@Test
	void areSettledByACorrectionThatRemovesThemAndNotRaisedAgain() throws Exception {
		publishRoads(ROADS.formatted(""), null);
		List<String> open = ids(text(findings("", this.checker)));
		String gap = ids(text(findings("?kind=VOUCHER_GAP", this.checker))).get(0);
		assertThat(open).contains(gap);
		assertThat(settle(gap, this.checker, "作废一张")).hasStatus(302);
		assertThat(act("2021-10", "correct", this.writer)).hasStatus(302);
		publishRoads(ROADS.formatted("村民会议决议〔2021〕3号"), "漏填决议");
		assertThat(ids(text(findings("", this.checker)))).as("one is corrected, one was explained").isEmpty();
		assertThat(text(findings("?settled=true&kind=NO_DECISION", this.checker))).contains("更正后已消除");
		assertThat(settled()).hasSize(2).anyMatch((event) -> event.contains("\"byCorrection\": true"));
		assertThat(act("2021-10", "correct", this.writer)).hasStatus(302);
		publishRoads(ROADS.formatted(""), "决议无效");
		assertThat(ids(text(findings("", this.checker)))).as("it stands again").hasSize(1);
	}

	@Test
	void areFoundByKindTownshipAndMonth() throws Exception {
		publishRoads(ROADS.formatted(""), null);
		Actor district = Actor.officer(UUID.randomUUID(), "dispatcher", this.code, null, Set.of(Role.DISPATCHER));
		assertThat(ids(text(findings("", district)))).hasSize(2);
		assertThat(ids(text(findings("?kind=NO_DECISION", district)))).hasSize(1);
		assertThat(ids(text(findings("?kind=LATE", district)))).isEmpty();
		assertThat(ids(text(findings("?township=" + this.code + "100&month=2021-10", district)))).hasSize(2);
		assertThat(ids(text(findings("?month=2021-11", district)))).isEmpty();
		assertThat(ids(text(findings("?settled=true&kind=NO_DECISION", district)))).isEmpty();
		String chosen = text(findings("?kind=NO_DECISION&month=2021-10&township=x", district));
		assertThat(chosen).contains("value=\"NO_DECISION\" selected", "value=\"2021-10\"");
	}

	private void publishRoads(String table, String reason) throws Exception {
		Map<String, String> input = with(input("37850", "", table), "go", "submit");
		assertThat(publish("2021-10", (reason == null) ? input : with(input, "reason", reason))).hasStatus(302);
	}

	private List<String> settled() {
		return List.of(rows(
				"SELECT data::text FROM eventlog_event WHERE tenant_id = ? AND type LIKE '%ledger-finding-settled%'")
			.replaceAll("^\\[|\\]$", "")
			.split("(?<=\\}), "));
	}

	private MvcTestResult findings(String query, Actor actor) {
		return this.web.get()
			.uri("/" + this.code + "/staff/disclosure-findings" + query)
			.requestAttr(Actor.ATTRIBUTE, actor)
			.accept(MediaType.TEXT_HTML)
			.exchange();
	}

	private MvcTestResult settle(String id, Actor actor, String note) {
		return this.web.post()
			.uri("/" + this.code + "/staff/disclosure-findings/" + id + "/settle")
			.accept(MediaType.TEXT_HTML)
			.requestAttr(Actor.ATTRIBUTE, actor)
			.with(csrf())
			.param("note", note)
			.exchange();
	}

	private static List<String> ids(String page) {
		return SETTLE.matcher(page).results().map((found) -> found.group(1)).toList();
	}

}
