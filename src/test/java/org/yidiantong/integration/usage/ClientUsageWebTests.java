package org.yidiantong.integration.usage;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.ClientManagement;
import org.yidiantong.identity.IssuedClient;
import org.yidiantong.identity.Role;
import org.yidiantong.identity.Scope;
import org.yidiantong.support.Actors;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The requests of clients are counted, and both the administrator and the client see how
 * many there were.
 */
@WholeApplication
class ClientUsageWebTests {

	private static final String API = "/api/v1/341503";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private ClientManagement clients;

	@Autowired
	private UsageFolding folding;

	@Autowired
	private UsageCounter counter;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private IssuedClient client;

	private String token;

	@BeforeEach
	void signIn() throws Exception {
		String name = "used" + UUID.randomUUID().toString().substring(0, 8);
		this.client = BoundDistrict.call(Actors.YUAN, () -> this.clients.issue(name, EnumSet.of(Scope.EVENTS_READ)));
		this.token = JsonPath.read(this.web.post()
			.uri("/oauth2/token")
			.param("grant_type", "client_credentials")
			.param("client_id", this.client.clientId())
			.param("client_secret", this.client.secret())
			.exchange()
			.getResponse()
			.getContentAsString(), "$.access_token");
	}

	@Test
	void areCountedByTheDayWithThoseThatWereRefused() throws Exception {
		get("/events?limit=1");
		get("/cases");
		this.folding.fold();
		get("/subscriptions");
		get("/subscriptions?limit=many");
		this.folding.fold();
		String usage = get("/usage").getResponse().getContentAsString();
		assertThat(JsonPath.<String>read(usage, "$.client")).isEqualTo(this.client.clientId());
		assertThat(JsonPath.<List<Integer>>read(usage, "$.days[*].requests")).containsExactly(4);
		assertThat(JsonPath.<List<Integer>>read(usage, "$.days[*].refused")).containsExactly(2);
		assertThat(JsonPath.<List<Integer>>read(usage, "$.days[*].failed")).containsExactly(0);
		assertThat(JsonPath.<List<String>>read(usage, "$.days[*].day"))
			.containsExactly(LocalDate.now(UsageCounter.ZONE).toString());
	}

	@Test
	void areShownToTheAdministrator() {
		get("/events?limit=1");
		get("/cases");
		this.counter.count(Actors.YUAN, this.client.clientId(), 503);
		this.folding.fold();
		assertThat(page("?limit=500")).contains("近 7 天请求", "拒绝 1，出错 1");
		assertThat(page("/clients/" + this.client.clientId())).contains("调用量", "平台出错",
				LocalDate.now(UsageCounter.ZONE).toString());
		assertThat(this.web.get()
			.uri("/341503/staff/integration/clients/" + this.client.clientId())
			.requestAttr(Actor.ATTRIBUTE, Actors.post(Role.LEADER))).hasStatus(403);
	}

	@Test
	void areKeptForSomewhatMoreThanAYear() {
		LocalDate today = LocalDate.now(UsageCounter.ZONE);
		insert(today.minusDays(UsageManagement.KEPT_DAYS + 1L));
		insert(today.minusDays(UsageManagement.KEPT_DAYS - 1L));
		this.folding.forget();
		assertThat(read(
				() -> this.jdbc.sql("SELECT day FROM integration_client_usage WHERE tenant_id = ? AND client_id = ?")
					.params(Actors.YUAN.value(), this.client.clientId())
					.query(LocalDate.class)
					.list()))
			.containsExactly(today.minusDays(UsageManagement.KEPT_DAYS - 1L));
	}

	private void insert(LocalDate day) {
		read(() -> this.jdbc
			.sql("""
					INSERT INTO integration_client_usage (tenant_id, client_id, day, requests, refused, failed, last_seen_at)
					VALUES (?, ?, ?, 1, 0, 0, now())""")
			.params(Actors.YUAN.value(), this.client.clientId(), day)
			.update());
	}

	private MvcTestResult get(String path) {
		return this.web.get().uri(API + path).header("Authorization", "Bearer " + this.token).exchange();
	}

	private String page(String path) {
		return new String(this.web.get()
			.uri("/341503/staff/integration" + path)
			.requestAttr(Actor.ATTRIBUTE, Actors.post(Role.DISTRICT_ADMINISTRATOR))
			.exchange()
			.getResponse()
			.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private <T> T read(Supplier<T> query) {
		return BoundDistrict.call(Actors.YUAN, () -> this.transaction.execute((status) -> query.get()));
	}

}
