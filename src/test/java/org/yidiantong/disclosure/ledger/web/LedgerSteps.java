package org.yidiantong.disclosure.ledger.web;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.support.DisclosingDistrict;
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
import static org.yidiantong.support.FormTokenRequests.csrf;

/**
 * The steps of a village's ledger by its officers, in a district of its own.
 */
abstract class LedgerSteps {

	static final String HEAD = "日期\t收支\t科目\t摘要\t金额\t收付款方\t经办人\t事项\t决议或合同\t凭证号\n";

	static final String OCTOBER = HEAD + """
			2021-10-05\t收入\t补助收入\t转移支付\t12,300\t示范镇财政所\t李明\t\t\t2021-001
			2021-10-12\t支出\t公益事业支出\t路灯维修，电话 13812345678\t860.50\t欧阳雪梅\t李明\tL01\t\t2021-002
			2021-10-20\t支出\t工程建设支出\t道路硬化\t8089.50\t六安市华光建筑公司\t李明\t\t施工合同〔2021〕2号\t2021-003""";

	@TempDir
	Path tenants;

	@Autowired
	MockMvcTester web;

	@Autowired
	DistrictManagement districts;

	@Autowired
	FolderManagement folders;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	PlatformTransactionManager transactions;

	DistrictCode code;

	String village;

	Actor writer;

	Actor township;

	Actor checker;

	@BeforeEach
	void begins() {
		this.code = DisclosingDistrict.apply(this.districts, this.folders, this.tenants);
		this.village = this.code + "100-V01";
		this.writer = officer("HU-" + this.village, Role.HANDLING_OFFICER);
		this.township = officer("HU-" + this.code + "100", Role.HANDLING_OFFICER);
		this.checker = officer("SU-" + this.code + "100", Role.SUPERVISING_OFFICER);
	}

	MvcTestResult publish(String month, Map<String, String> input) throws Exception {
		Map<String, String> now = with(input, "revision", revision(month));
		assertThat(post("/" + month, this.writer, now)).hasStatus(302);
		return act(month, "publish", this.checker);
	}

	MvcTestResult act(String month, String step, Actor actor) throws Exception {
		return post("/" + month + "/" + step, actor, Map.of("revision", revision(month)));
	}

	String revision(String month) {
		return BoundDistrict
			.call(this.code,
					() -> rows("SELECT revision::text FROM disclosure_ledger WHERE tenant_id = ? AND month = '"
							+ YearMonth.parse(month) + "'"))
			.replace("[]", "0")
			.replaceAll("[\\[\\]]", "");
	}

	String stored() {
		return rows("SELECT l::text FROM disclosure_ledger l WHERE tenant_id = ?")
				+ rows("SELECT l::text FROM disclosure_ledger_version l WHERE tenant_id = ?")
				+ rows("SELECT l::text FROM eventlog_event l WHERE tenant_id = ?")
				+ rows("SELECT l::text FROM audit_entry l WHERE tenant_id = ?");
	}

	String rows(String sql) {
		return BoundDistrict
			.call(this.code,
					() -> new TransactionTemplate(this.transactions)
						.execute((status) -> this.jdbc.sql(sql).param(this.code.value()).query(String.class).list()))
			.toString();
	}

	MvcTestResult get(String address, Actor actor) {
		return this.web.get()
			.uri("/" + this.code + "/staff/ledgers" + address)
			.requestAttr(Actor.ATTRIBUTE, actor)
			.exchange();
	}

	MvcTestResult citizen(String address) {
		return this.web.get().uri("/" + this.code + address).exchange();
	}

	MvcTestResult api(String query) {
		return this.web.get().uri("/api/v1/" + this.code + "/ledgers?place=" + this.village + "&" + query).exchange();
	}

	MvcTestResult post(String address, Actor actor, Map<String, String> input) {
		var request = this.web.post()
			.uri("/" + this.code + "/staff/ledgers/" + this.village + address)
			.requestAttr(Actor.ATTRIBUTE, actor)
			.with(csrf());
		input.forEach(request::param);
		return request.exchange();
	}

	Actor officer(String unit, Role role) {
		return Actor.officer(UUID.randomUUID(), "OF-" + unit, this.code, UnitCode.orNull(unit), Set.of(role));
	}

	static Map<String, String> input(String opening, String closing, String table) {
		return Map.of("revision", "0", "opening", opening, "closing", closing, "table", table);
	}

	static Map<String, String> with(Map<String, String> input, String name, String value) {
		Map<String, String> all = new HashMap<>(input);
		all.put(name, value);
		return all;
	}

	static int intOf(String yuan) {
		return Integer.parseInt(yuan.replace(".", ""));
	}

	static String text(MvcTestResult result) throws Exception {
		assertThat(result).hasStatusOk();
		return result.getResponse().getContentAsString();
	}

}
