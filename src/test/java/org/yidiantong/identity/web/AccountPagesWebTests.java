package org.yidiantong.identity.web;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Officers;
import org.yidiantong.identity.Role;
import org.yidiantong.support.WholeApplication;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidiantong.identity.Officers.YUAN;

/**
 * 组织人员 and 操作日志 for those whose they are.
 */
@WholeApplication
class AccountPagesWebTests {

	private static final Actor ADMINISTRATOR = actor("admin", Role.DISTRICT_ADMINISTRATOR);

	private static final Actor AUDITOR = actor("auditor", Role.AUDITOR);

	private static final Pattern CODE = Pattern.compile("((?:[0-9A-Z]{4}-){3}[0-9A-Z]{4})");

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private static final Pattern ACCOUNT = Pattern.compile("staff/accounts/([0-9a-f-]{36})/code");

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Officers officers;

	@ParameterizedTest
	@CsvSource({ "/341503/staff/accounts, auditor, AUDITOR", "/341503/staff/accounts, leader, LEADER",
			"/341503/staff/audit, admin, DISTRICT_ADMINISTRATOR", "/341503/staff/audit, OF-HU-D01, HANDLING_OFFICER" })
	void areClosedToOthers(String path, String post, Role role) {
		assertThat(get(path, actor(post, role))).hasStatus(403);
	}

	@Test
	void listsFindsAndLeafsThrough() {
		MvcTestResult first = get("/341503/staff/accounts?limit=10", ADMINISTRATOR);
		assertThat(first).hasStatusOk().bodyText().contains("OF-HU-341503001", "下一页").doesNotContain("第一页");
		assertThat(get("/341503/staff/accounts?q=of-hu-d31", ADMINISTRATOR)).bodyText()
			.contains("区市场监督管理局")
			.doesNotContain("OF-HU-D32", "下一页");
		assertThat(get("/341503/staff/accounts?q=区市场监督", ADMINISTRATOR)).bodyText().contains("OF-HU-D31");
		assertThat(get("/341503/staff/accounts?q=%25&limit=5000", ADMINISTRATOR)).hasStatus(400);
	}

	@Test
	void showsAnActivationCodeInOneAnswerOnly() {
		String account = account("OF-HU-D32");
		MvcTestResult issued = post(account, "code");
		assertThat(issued).hasStatusOk().hasHeader("Cache-Control", "no-store");
		String code = found(CODE, issued);
		assertThat(get("/341503/staff/accounts?q=OF-HU-D32", ADMINISTRATOR)).bodyText()
			.contains("前有效")
			.doesNotContain(code);
		assertThat(get("/341503/staff/audit?what=account/OF-HU-D32", AUDITOR)).bodyText()
			.contains("发激活码", "区退役军人事务局")
			.doesNotContain(code);
	}

	@ParameterizedTest
	@ValueSource(strings = { "dispatcher", "auditor", "OF-SU-341503001", "admin" })
	void needsASecondPersonForPostsThatReadContactsOrTheLog(String post) {
		String account = account(post);
		assertThat(post(account, "code")).hasStatus(409).bodyText().doesNotContainPattern(CODE);
		assertThat(post(account, "code")).hasStatus(409);
		assertThat(get("/341503/staff/audit?what=account/" + post, AUDITOR)).bodyText().contains("申请激活码");
		assertThat(get("/341503/staff/messages", AUDITOR)).bodyText()
			.contains("申请激活码：")
			.doesNotContain("申请激活码：" + post);
		assertThat(post("/341503/staff/accounts/" + account + "/code", actor("admin-2", Role.DISTRICT_ADMINISTRATOR)))
			.hasStatusOk()
			.bodyText()
			.containsPattern(CODE);
	}

	@Test
	void lacksAButtonAndAWayToShutOutTheAuditor() {
		String auditor = account("auditor");
		assertThat(get("/341503/staff/accounts?q=auditor", ADMINISTRATOR)).bodyText()
			.doesNotContain(auditor + "/block");
		assertThat(post(auditor, "block")).hasStatus(403);
		assertThat(get("/341503/staff/audit?what=account/auditor", AUDITOR)).bodyText().contains("停用审计员被拒绝");
		assertThat(get("/341503/staff/messages", AUDITOR)).bodyText().contains("有人试图停用审计岗位");
	}

	@Test
	void shutsOutAtOnce() {
		String token = this.officers.signIn(YUAN, "OF-HU-D33");
		assertThat(post(account("OF-HU-D33"), "block")).hasStatus(302);
		assertThat(this.web.get().uri("/341503/staff/password").cookie(new Cookie(StaffCookies.SESSION, token)))
			.hasStatus(303);
		assertThat(get("/341503/staff/accounts?q=OF-HU-D33", ADMINISTRATOR)).bodyText().contains("已停用");
	}

	@Test
	void knowsNoAccountOfAnotherDistrict() {
		Actor other = Actor.officer(UUID.randomUUID(), "admin", Officers.JINAN, null,
				Set.of(Role.DISTRICT_ADMINISTRATOR));
		assertThat(post("/341502/staff/accounts/" + account("OF-HU-D34") + "/code", other)).hasStatus(404);
	}

	@Test
	void showsTheAuditorWhoDidWhat() {
		this.officers.signIn(YUAN, "OF-HU-D34");
		assertThat(get("/341503/staff/audit?who=OF-HU-D34&limit=1", AUDITOR)).hasStatusOk()
			.bodyText()
			.contains("区数据资源管理局", "登录</td>", "下一页")
			.doesNotContain("激活账号</td>", "OF-HU-D34</td>");
		assertThat(get("/341503/staff/audit?who=OF-HU-D34&after=xyz", AUDITOR)).hasStatus(400);
	}

	@Test
	void findsAndExportsWhatWasDoneByNameDayAndAction() throws Exception {
		this.officers.signIn(YUAN, "OF-HU-D34");
		String found = "?who=区数据资源&done=identity.sign-in&from=2000-01-01&to=2100-01-01";
		assertThat(get("/341503/staff/audit" + found, AUDITOR)).bodyText().contains("登录</td>");
		assertThat(get("/341503/staff/audit?who=区数据资源&to=2000-01-01", AUDITOR)).bodyText().contains("没有记录");
		String table = get("/341503/staff/audit.csv" + found, AUDITOR).getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
		assertThat(table).startsWith("\uFEFF时间,谁,做了什么").contains(",区数据资源管理局,登录,账号 区数据资源管理局,");
		assertThat(get("/341503/staff/audit.csv", ADMINISTRATOR)).hasStatus(403);
	}

	private String account(String post) {
		return found(ACCOUNT, get("/341503/staff/accounts?q=" + post, ADMINISTRATOR));
	}

	private MvcTestResult get(String path, Actor actor) {
		return this.web.get().uri(path).requestAttr(Actor.ATTRIBUTE, actor).exchange();
	}

	private MvcTestResult post(String account, String action) {
		return post("/341503/staff/accounts/" + account + "/" + action, ADMINISTRATOR);
	}

	private MvcTestResult post(String path, Actor actor) {
		Cookie origin = new Cookie(StaffCookies.FORM, "any");
		String token = found(TOKEN, this.web.get().uri("/341503/staff/login").cookie(origin).exchange());
		return this.web.post()
			.uri(path)
			.requestAttr(Actor.ATTRIBUTE, actor)
			.cookie(origin)
			.param("_csrf", token)
			.exchange();
	}

	private static Actor actor(String post, Role role) {
		return Actor.officer(UUID.randomUUID(), post, YUAN, null, Set.of(role));
	}

	private static String found(Pattern pattern, MvcTestResult answer) {
		Matcher found = pattern.matcher(new String(answer.getResponse().getContentAsByteArray()));
		assertThat(found.find()).isTrue();
		return found.group(1);
	}

}
