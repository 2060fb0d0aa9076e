package org.yidiantong.integration.console.web;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.support.Actors;
import org.yidiantong.support.WholeApplication;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.yidiantong.support.FormTokenRequests.csrf;

/**
 * The administrator creates, changes and revokes API clients, and programs notice.
 */
@WholeApplication
class ClientPagesWebTests {

	private static final String HOME = "/341503/staff/integration";

	private static final Pattern SECRET = Pattern.compile("id=\"secret\">([^<]{43})<");

	private static final String NEXT_YEAR = LocalDate.now().plusYears(1).toString();

	private final Actor administrator = Actors.post(Role.DISTRICT_ADMINISTRATOR);

	private final String name = "console" + UUID.randomUUID().toString().substring(0, 8);

	private final String id = this.name + "-341503";

	@Autowired
	private MockMvcTester web;

	@ParameterizedTest
	@EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "DISTRICT_ADMINISTRATOR")
	void isClosedToOtherRoles(Role role) {
		assertThat(this.web.get().uri(HOME).requestAttr(Actor.ATTRIBUTE, Actors.post(role))).hasStatus(403);
	}

	@Test
	void showsTheSecretOfANewClientOnce() throws Exception {
		String secret = create("events:read");
		assertThat(token(secret)).hasStatusOk();
		assertThat(get(HOME + "/clients/" + this.id)).hasStatusOk().bodyText().contains(this.id).doesNotContain(secret);
		assertThat(get(HOME + "?limit=500")).bodyText().contains(this.id, "有效").doesNotContain(secret);
		assertThat(audit()).contains("开通客户端").doesNotContain(secret);
	}

	@Test
	void namesEveryMistakeAndKeepsWhatWasTyped() {
		MvcTestResult refused = post("/clients", "name", "Hot line", "scopes", "cases:write", "expires", "2001-01-01");
		assertThat(refused).hasStatus(400)
			.bodyText()
			.contains("名称以小写字母开头", "没有权限“cases:write”", "有效期至要是今天到", "value=\"Hot line\"", "value=\"2001-01-01\"");
		assertThat(post("/clients", "name", this.name, "expires", NEXT_YEAR)).hasStatus(400)
			.bodyText()
			.contains("请至少选一项权限");
	}

	@Test
	void neverGivesAnIdAgain() throws Exception {
		create("events:read");
		assertThat(post("/clients/" + this.id + "/revoke")).hasStatus(302);
		assertThat(post("/clients", "name", this.name, "scopes", "events:read", "expires", NEXT_YEAR)).hasStatus(400)
			.bodyText()
			.contains("已有或者有过客户端 " + this.id);
	}

	@Test
	void keepsTheFormerSecretForTheOverlapOnly() throws Exception {
		String first = create("events:read");
		String second = secret(post("/clients/" + this.id + "/rotate", "overlap", "24"));
		assertThat(token(first)).hasStatusOk();
		assertThat(token(second)).hasStatusOk();
		String third = secret(post("/clients/" + this.id + "/rotate", "overlap", "0"));
		assertThat(token(first)).hasStatus(401);
		assertThat(token(second)).hasStatus(401);
		assertThat(token(third)).hasStatusOk();
		assertThat(post("/clients/" + this.id + "/rotate", "overlap", "721")).hasStatus(400);
	}

	@Test
	void stopsTokensAtOnceWhenTheClientIsRevoked() throws Exception {
		String secret = create("events:read");
		String token = read(token(secret));
		assertThat(feed(token)).hasStatusOk();
		assertThat(post("/clients/" + this.id + "/revoke")).hasStatus(302);
		assertThat(feed(token)).hasStatus(401);
		assertThat(token(secret)).hasStatus(401);
		assertThat(post("/clients/" + this.id + "/rotate", "overlap", "0")).hasStatus(409);
		assertThat(audit()).contains("停用客户端");
	}

	@Test
	void takesScopesFromTokensThatWereGiven() throws Exception {
		String token = read(token(create("events:read")));
		assertThat(change("reports:read")).hasStatus(302);
		assertThat(feed(token)).hasStatus(403);
		assertThat(audit()).contains("修改客户端");
	}

	@Test
	void tellsAuditorsOfClientsThatReachComplaints() throws Exception {
		create("cases:read");
		assertThat(this.web.get().uri("/341503/staff/messages").requestAttr(Actor.ATTRIBUTE, Actors.post(Role.AUDITOR)))
			.bodyText()
			.contains("建立了能查看或处理投诉的客户端：" + this.id);
	}

	private String create(String scope) throws Exception {
		return secret(post("/clients", "name", this.name, "scopes", scope, "expires", NEXT_YEAR));
	}

	private MvcTestResult change(String scope) {
		return post("/clients/" + this.id, "scopes", scope, "expires", NEXT_YEAR);
	}

	private MvcTestResult get(String path) {
		return this.web.get().uri(path).requestAttr(Actor.ATTRIBUTE, this.administrator).exchange();
	}

	private MvcTestResult post(String path, String... input) {
		var request = this.web.post().uri(HOME + path).requestAttr(Actor.ATTRIBUTE, this.administrator).with(csrf());
		for (int i = 0; i < input.length; i += 2) {
			request.param(input[i], input[i + 1]);
		}
		return request.exchange();
	}

	private MvcTestResult token(String secret) {
		return this.web.post()
			.uri("/oauth2/token")
			.with(httpBasic(this.id, secret))
			.param("grant_type", "client_credentials")
			.exchange();
	}

	private MvcTestResult feed(String token) {
		return this.web.get()
			.uri("/api/v1/341503/events?limit=1")
			.header("Authorization", "Bearer " + token)
			.header("Accept", "*/*")
			.exchange();
	}

	private String audit() throws UnsupportedEncodingException {
		Actor auditor = new Actor(Actor.Kind.OFFICER, UUID.randomUUID(), "auditor", this.administrator.district(), null,
				Set.of(Role.AUDITOR), Role.AUDITOR.permissions());
		return this.web.get()
			.uri("/341503/staff/audit?what=client/" + this.id)
			.requestAttr(Actor.ATTRIBUTE, auditor)
			.exchange()
			.getResponse()
			.getContentAsString();
	}

	private static String read(MvcTestResult answer) throws UnsupportedEncodingException {
		return JsonPath.read(answer.getResponse().getContentAsString(), "$.access_token");
	}

	private static String secret(MvcTestResult answer) throws UnsupportedEncodingException {
		String page = answer.getResponse().getContentAsString();
		Matcher found = SECRET.matcher(page);
		assertThat(found.find()).as(List.of(answer.getResponse().getStatus(), page).toString()).isTrue();
		return found.group(1);
	}

}
