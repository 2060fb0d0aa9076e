package org.yidiantong.integration.idempotency;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.identity.ClientManagement;
import org.yidiantong.identity.IssuedClient;
import org.yidiantong.identity.NotPermitted;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.Scope;
import org.yidiantong.support.Actors;
import org.yidiantong.support.GeneratedPhotos;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Requests with an Idempotency-Key that are sent again: at the same time, by others, with
 * another content, after a failure.
 */
@WholeApplication
class AnsweredRequestsWebTests {

	private static final String API = "/api/v1/341503";

	private static final String TYPE = "org.yidiantong.complaint.filed.v1";

	private static final Duration DAY = Duration.ofDays(1);

	@Autowired
	private MockMvcTester web;

	@Autowired
	private ClientManagement clients;

	@Autowired
	private AnsweredRequests requests;

	@Autowired
	private AnswerRetention retention;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private final String name = "again" + UUID.randomUUID().toString().substring(0, 8);

	private final String key = UUID.randomUUID().toString();

	private IssuedClient client;

	private String token;

	@BeforeEach
	void signIn() {
		this.client = BoundDistrict.call(Actors.YUAN,
				() -> this.clients.issue(this.name, EnumSet.of(Scope.EVENTS_READ, Scope.CASES_READ)));
		this.token = token("events:read cases:read");
	}

	/** A district has room for fifty, which all tests share. */
	@AfterEach
	void deleteSubscriptions() {
		read(() -> this.jdbc.sql("DELETE FROM integration_subscription WHERE tenant_id = ? AND owner LIKE ?")
			.params(Actors.YUAN.value(), this.name + "%")
			.update());
	}

	@ParameterizedTest
	@ValueSource(strings = { "subscriptions", "subscriptions/{id}/test" })
	void haveOneEffectWhenTheyComeAtTheSameTime(String path) throws Exception {
		String id = create(UUID.randomUUID().toString());
		String body = path.endsWith("test") ? "{\"type\": \"" + TYPE + "\"}" : subscription("b");
		ExecutorService threads = Executors.newFixedThreadPool(20);
		List<Callable<String>> same = IntStream.range(0, 20)
			.<Callable<String>>mapToObj((n) -> () -> describe(post(path.replace("{id}", id), this.key, body)))
			.toList();
		Set<String> answers = new HashSet<>();
		for (Future<String> each : threads.invokeAll(same)) {
			answers.add(each.get());
		}
		threads.shutdown();
		assertThat(answers).hasSize(1);
		assertThat(count("integration_subscription WHERE tenant_id = ? AND owner = ?"))
			.isEqualTo(path.endsWith("test") ? 1 : 2);
		assertThat(count("integration_delivery d JOIN integration_subscription s USING (tenant_id) WHERE "
				+ "s.tenant_id = ? AND s.owner = ? AND d.subscription_id = s.id"))
			.isEqualTo(path.endsWith("test") ? 1 : 0);
	}

	@Test
	void belongToTheClientThatSentThem() {
		String own = create(this.key);
		assertThat(create(this.key)).isEqualTo(own);
		this.client = BoundDistrict.call(Actors.YUAN,
				() -> this.clients.issue(this.name + "b", EnumSet.of(Scope.EVENTS_READ)));
		this.token = token("events:read");
		assertThat(create(this.key)).isNotEqualTo(own);
	}

	@Test
	void areNotAnsweredToATokenThatMayLess() {
		create(this.key);
		this.token = token("cases:read");
		assertThat(post("subscriptions", this.key, subscription("a")).getStatus()).isEqualTo(403);
	}

	@Test
	void leaveTheKeyFreeWhenTheyAreRefused() {
		MockHttpServletResponse refused = post("subscriptions", this.key, "{\"url\": \"http://10.0.0.1/\"}");
		assertThat(refused.getStatus()).isEqualTo(400);
		assertThat(refused.getHeader("Location")).isNull();
		MockHttpServletResponse answer = post("subscriptions", this.key, subscription("a"));
		assertThat(answer.getStatus()).isEqualTo(201);
		assertThat(answer.getHeader("Idempotency-Replayed")).isNull();
	}

	@Test
	void areComparedByTheContentOfTheirFiles() throws Exception {
		byte[] photo = GeneratedPhotos.jpeg(99, 70);
		String first = upload(photo, 201);
		assertThat(upload(photo, 201)).isEqualTo(first);
		upload(GeneratedPhotos.jpeg(70, 99), 422);
	}

	@Test
	void haveNoEffectWithoutTheirAnswer() {
		KeyedRequest request = request(Set.of());
		assertThatIllegalStateException().isThrownBy(() -> once(request, () -> {
			this.jdbc.sql("UPDATE identity_client SET active = false WHERE tenant_id = ? AND client_id = ?")
				.params(Actors.YUAN.value(), this.client.clientId())
				.update();
			throw new IllegalStateException("killed");
		}));
		assertThat(count("identity_client WHERE tenant_id = ? AND client_id = ? AND active")).isOne();
		List<String> ran = new ArrayList<>();
		once(request, () -> ran.add("once") ? answer() : answer());
		once(request, () -> ran.add("twice") ? answer() : answer());
		assertThat(ran).containsExactly("once");
		assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> {
			once(new KeyedRequest("b", this.key, List.of(), Set.of(Permission.EVENTS_READ), false), () -> answer());
			once(new KeyedRequest("b", this.key, List.of(), Set.of(), false), () -> answer());
		});
	}

	@Test
	void createNoSecondSubscriptionWhenAKillPreventedTheAnswer() {
		String first = create(this.key);
		String kept = "DELETE FROM integration_answered_request WHERE tenant_id = ? AND recorded_at > now() - interval '1 day'";
		read(() -> this.jdbc.sql(kept).param(Actors.YUAN.value()).update());
		String again = text(post("subscriptions", this.key, subscription("a")));
		assertThat(again).contains(first);
		assertThat(text(post("subscriptions", this.key, subscription("a")))).isEqualTo(again);
		assertThat(count("integration_subscription WHERE tenant_id = ? AND owner = ?")).isOne();
	}

	@Test
	void areForgottenAfterSevenDays() {
		insert("old", AnsweredRequests.KEPT.plus(DAY));
		insert("young", AnsweredRequests.KEPT.minus(DAY));
		this.retention.forget();
		assertThat(read(() -> this.jdbc
			.sql("SELECT convert_from(request_hash, 'UTF8') FROM integration_answered_request WHERE tenant_id = ? "
					+ "AND key_hash IN (?, ?)")
			.params(Actors.YUAN.value(), bytes("old" + this.key), bytes("young" + this.key))
			.query(String.class)
			.list())).containsExactly("young");
	}

	private void insert(String what, Duration age) {
		read(() -> this.jdbc.sql("""
				INSERT INTO integration_answered_request (tenant_id, key_hash, request_hash, recorded_at)
				VALUES (?, ?, ?, ?)""")
			.params(Actors.YUAN.value(), bytes(what + this.key), bytes(what),
					Instant.now().minus(age).atOffset(java.time.ZoneOffset.UTC))
			.update());
	}

	private KeyedRequest request(Set<Permission> permissions) {
		return new KeyedRequest("a", this.key, List.of("POST"), permissions, false);
	}

	private void once(KeyedRequest request, Callable<Answer> work) {
		BoundDistrict.run(Actors.YUAN, () -> {
			try {
				this.requests.once(request, work);
			}
			catch (RuntimeException ex) {
				throw ex;
			}
			catch (Exception ex) {
				throw new AssertionError(ex);
			}
		});
	}

	private static Answer answer() {
		return new Answer(200, Map.of(), new byte[0]);
	}

	private String create(String itsKey) {
		return JsonPath.read(text(post("subscriptions", itsKey, subscription("a"))), "$.subscription.id");
	}

	private static String subscription(String path) {
		return "{\"url\": \"https://8.8.8.8/" + path + "\"}";
	}

	private MockHttpServletResponse post(String path, String itsKey, String body) {
		return this.web.post()
			.uri(API + "/" + path)
			.header("Authorization", "Bearer " + this.token)
			.header("Idempotency-Key", itsKey)
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange()
			.getResponse();
	}

	private String upload(byte[] photo, int status) {
		MockHttpServletResponse answer = this.web.post()
			.uri(API + "/complaints/photos")
			.multipart()
			.file(new MockMultipartFile("photo", "lamp.jpg", "image/jpeg", photo))
			.header("Idempotency-Key", this.key)
			.exchange()
			.getResponse();
		assertThat(answer.getStatus()).as(text(answer)).isEqualTo(status);
		return text(answer);
	}

	private String token(String scopes) {
		String answer = text(this.web.post()
			.uri("/oauth2/token")
			.param("grant_type", "client_credentials")
			.param("scope", scopes)
			.param("client_id", this.client.clientId())
			.param("client_secret", this.client.secret())
			.exchange()
			.getResponse());
		return JsonPath.read(answer, "$.access_token");
	}

	private static String describe(MockHttpServletResponse answer) {
		return answer.getStatus() + " " + answer.getHeader("Location") + text(answer);
	}

	private static String text(MockHttpServletResponse answer) {
		return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private int count(String from) {
		return read(() -> this.jdbc.sql("SELECT count(*) FROM " + from)
			.params(Actors.YUAN.value(), this.client.clientId())
			.query(Integer.class)
			.single());
	}

	private <T> T read(Supplier<T> query) {
		return BoundDistrict.call(Actors.YUAN, () -> this.transaction.execute((status) -> query.get()));
	}

}
