package org.yidiantong.integration.usage;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import com.jayway.jsonpath.JsonPath;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.ClientManagement;
import org.yidiantong.identity.IssuedClient;
import org.yidiantong.identity.Role;
import org.yidiantong.secrets.SecretKeys;
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
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

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
	private SecretKeys keys;

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
	void ofARevokedClientAreShownAsWell() {
		get("/events?limit=1");
		BoundDistrict.run(Actors.YUAN, () -> this.clients.revoke(this.client.clientId()));
		assertThat(get("/events?limit=1")).hasStatus(401);
		assertThat(token(this.client.secret())).hasStatus(401);
		this.folding.fold();
		assertThat(days()).containsExactly("3 2 2 0");
		assertThat(page("?limit=500")).contains("密钥或令牌无效 2");
	}

	@Test
	void withAWrongSecretOrForAnotherDistrictAreShownToTheOwnDistrict() {
		assertThat(token("wrong")).hasStatus(401);
		assertThat(
				this.web.get().uri("/api/v1/341502/events").header("Authorization", "Bearer " + this.token).exchange())
			.hasStatus(403);
		this.folding.fold();
		assertThat(days()).containsExactly("2 2 2 0");
		assertThat(page("/clients/" + this.client.clientId())).contains("其中密钥或令牌无效");
	}

	@Test
	void withAnExpiredTokenAreCounted() throws Exception {
		SignedJWT expired = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256),
				new JWTClaimsSet.Builder().subject(this.client.clientId())
					.expirationTime(Date.from(Instant.now().minus(Duration.ofHours(1))))
					.build());
		expired.sign(new MACSigner(this.keys.key("identity.token")));
		this.token = expired.serialize();
		assertThat(get("/events")).hasStatus(401);
		this.folding.fold();
		assertThat(days()).containsExactly("1 1 1 0");
	}

	@Test
	void thatNoClientSentAreNotCounted() {
		get("/events?limit=1");
		this.token = this.token.substring(0, this.token.length() - 5) + "AAAAA";
		assertThat(get("/events")).hasStatus(401);
		this.client = new IssuedClient("never-341503", "secret");
		assertThat(token("wrong")).hasStatus(401);
		this.folding.fold();
		assertThat(days()).isEmpty();
	}

	private MvcTestResult token(String secret) {
		return this.web.post()
			.uri("/oauth2/token")
			.param("grant_type", "client_credentials")
			.with(httpBasic(this.client.clientId(), secret))
			.exchange();
	}

	private List<String> days() {
		return read(() -> this.jdbc.sql("""
				SELECT requests || ' ' || refused || ' ' || denied || ' ' || failed FROM integration_client_usage
				WHERE tenant_id = ? AND client_id = ?""")
			.params(Actors.YUAN.value(), this.client.clientId())
			.query(String.class)
			.list());
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
