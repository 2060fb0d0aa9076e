package org.yidiantong.integration.console.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.eventlog.EventTypes;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.ClientManagement;
import org.yidiantong.identity.Role;
import org.yidiantong.identity.Scope;
import org.yidiantong.integration.webhooks.Subscription;
import org.yidiantong.integration.webhooks.SubscriptionManagement;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.support.Actors;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidiantong.support.FormTokenRequests.csrf;

/**
 * The administrator manages the subscriptions of all clients, and a client changes its
 * own by the API.
 */
@WholeApplication
class SubscriptionPagesWebTests {

	private static final String HOME = "/341503/staff/integration/subscriptions";

	private static final String TYPE = "org.yidiantong.complaint.filed.v1";

	private final Actor administrator = Actors.post(Role.DISTRICT_ADMINISTRATOR);

	private final String url = "https://8.8.8.8/" + UUID.randomUUID();

	private String owner = "";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private ClientManagement clients;

	@Autowired
	private SubscriptionManagement subscriptions;

	@Autowired
	private EventTypes types;

	@BeforeEach
	void issueClient() {
		String name = "hook" + UUID.randomUUID().toString().substring(0, 8);
		this.owner = BoundDistrict.call(Actors.YUAN, () -> this.clients.issue(name, Set.of(Scope.EVENTS_READ)))
			.clientId();
	}

	@AfterEach
	void deleteSubscriptions() {
		all().forEach((one) -> post("/" + one.id() + "/delete"));
		assertThat(all()).isEmpty();
	}

	@Test
	void createsChangesPausesTestsAndSendsAgain() {
		assertThat(create(this.url)).hasStatusOk().bodyText().contains("whsec_");
		Subscription one = all().get(0);
		assertThat(one.owner()).isEqualTo(this.owner);
		assertThat(get("")).bodyText().contains(this.url, this.owner).doesNotContain("whsec_");
		assertThat(post("/" + one.id() + "/test", "type", TYPE)).hasStatus(302);
		assertThat(post("/" + one.id() + "/replay", "from", "1", "to", "1")).hasStatus(302);
		assertThat(get("/" + one.id())).bodyText().contains("收到投诉", "测试", "等待");
		assertThat(post("/" + one.id() + "/pause")).hasStatus(302);
		assertThat(get("/" + one.id())).bodyText().contains("有人暂停了推送").doesNotContain("发测试事件</h3>");
		assertThat(post("/" + one.id() + "/resume")).hasStatus(302);
		assertThat(post("/" + one.id() + "/rotate")).hasStatusOk().bodyText().contains("whsec_", "24 小时内新旧密钥同时签名");
	}

	@Test
	void namesEveryMistakeAndKeepsWhatWasTyped() {
		assertThat(post("", "owner", "nobody-341503", "url", "https://10.0.0.1/x", "types", "x")).hasStatus(400)
			.bodyText()
			.contains("客户端 nobody-341503 不能接收事件", "网络地址不是公网地址", "没有这种事件类型", "value=\"https://10.0.0.1/x\"");
		create(this.url);
		assertThat(post("/" + all().get(0).id() + "/replay", "from", "x")).hasStatus(400).bodyText().contains("请填写位置");
		assertThat(post("/" + all().get(0).id() + "/replay", "from", "5", "to", "1")).hasStatus(400)
			.bodyText()
			.contains("结束位置要在开始位置之后");
	}

	@Test
	void refusesAChangeOfWhatAnotherHasChanged() {
		create(this.url);
		Subscription one = all().get(0);
		String path = "/" + one.id();
		assertThat(post(path, "url", this.url + "2", "revision", String.valueOf(one.revision()))).hasStatus(302);
		assertThat(post(path, "url", this.url + "3", "revision", String.valueOf(one.revision()))).hasStatus(412);
		assertThat(all().get(0).url()).isEqualTo(this.url + "2");
	}

	@Test
	void changesByTheApiWithARevision() {
		create(this.url);
		Subscription one = all().get(0);
		assertThat(patch(one, null, "{\"paused\": true}")).hasStatus(428);
		assertThat(patch(one, "\"7\"", "{\"paused\": true}")).hasStatus(412);
		assertThat(patch(one, "\"0\"", "{\"url\": \"http://127.0.0.1/\", \"types\": [\"x\"]}")).hasStatus(400);
		assertThat(patch(one, "\"0\"", "{\"allTypes\": true, \"types\": [\"" + TYPE + "\"]}")).hasStatus(400);
		assertThat(patch(one, "\"0\"", "{\"paused\": true, \"types\": [\"" + TYPE + "\"]}")).hasStatusOk()
			.hasHeader("ETag", "\"2\"")
			.bodyJson()
			.extractingPath("$.state")
			.isEqualTo("PAUSED");
		assertThat(all().get(0).types()).containsExactly(TYPE);
	}

	@Test
	void showsEveryEventWithItsNameAndItsSample() {
		String page = text(events(""));
		for (String type : this.types.names()) {
			assertThat(page).contains(type).doesNotContain(">" + type + "</span>");
		}
		assertThat(text(events("?type=" + TYPE))).contains("收到投诉", "&quot;specversion&quot;",
				"/events/schemas/" + TYPE);
		assertThat(this.web.get()
			.uri("/341503/staff/integration/verifiers")
			.requestAttr(Actor.ATTRIBUTE, this.administrator)).bodyText()
			.contains("VerifyWebhook.java", "verify_webhook.py", "verify-webhook.mjs");
	}

	@Test
	void areClosedToOtherRoles() {
		Actor leader = Actors.post(Role.LEADER);
		for (String path : List.of("/subscriptions", "/events", "/verifiers", "/subscriptions/" + UUID.randomUUID())) {
			assertThat(this.web.get().uri("/341503/staff/integration" + path).requestAttr(Actor.ATTRIBUTE, leader))
				.as(path)
				.hasStatus(403);
		}
	}

	private MvcTestResult create(String receiver) {
		return post("", "owner", this.owner, "url", receiver, "types", TYPE);
	}

	private List<Subscription> all() {
		return BoundDistrict
			.call(Actors.YUAN, () -> this.subscriptions.list(this.administrator, new PageRequest(100, null)))
			.items()
			.stream()
			.filter((one) -> one.owner().equals(this.owner))
			.toList();
	}

	private MvcTestResult events(String query) {
		return this.web.get()
			.uri("/341503/staff/integration/events" + query)
			.requestAttr(Actor.ATTRIBUTE, this.administrator)
			.exchange();
	}

	private MvcTestResult get(String path) {
		return this.web.get().uri(HOME + path).requestAttr(Actor.ATTRIBUTE, this.administrator).exchange();
	}

	private MvcTestResult post(String path, String... input) {
		var request = this.web.post().uri(HOME + path).requestAttr(Actor.ATTRIBUTE, this.administrator).with(csrf());
		for (int i = 0; i < input.length; i += 2) {
			request.param(input[i], input[i + 1]);
		}
		return request.exchange();
	}

	private MvcTestResult patch(Subscription one, String revision, String body) {
		Actor client = Actor.client(UUID.randomUUID(), this.owner, Actors.YUAN,
				Scope.permissions(List.of("events:read")));
		var request = this.web.patch()
			.uri("/api/v1/341503/subscriptions/" + one.id())
			.requestAttr(Actor.ATTRIBUTE, client)
			.contentType("application/json")
			.content(body);
		return ((revision == null) ? request : request.header("If-Match", revision)).exchange();
	}

	private static String text(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
	}

}
