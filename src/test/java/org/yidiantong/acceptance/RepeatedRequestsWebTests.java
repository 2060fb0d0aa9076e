package org.yidiantong.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yidiantong.identity.ClientManagement;
import org.yidiantong.support.Actors;
import org.yidiantong.support.ExhaustiveTest;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every POST of the API takes an Idempotency-Key: the OpenAPI document says so, a key
 * that cannot be one is refused, and what succeeded is answered again byte by byte. A new
 * operation is tested as well.
 */
@WholeApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExhaustiveTest
class RepeatedRequestsWebTests {

	private static final int YUAN = 341503;

	private static final Map<String, String> FOR_EVERYBODY = Map.of("complaints",
			"{\"placeCode\": \"341503100-V04\", \"text\": \"路灯坏了\", \"anonymous\": true}", "supplements",
			"{\"text\": \"不亮的是村部门口那一盏路灯\"}");

	@Autowired
	private MockMvcTester web;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	@Autowired
	private YuanObjects objects;

	@Autowired
	private ClientManagement clients;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionOperations transaction;

	private Map<String, String> ids = Map.of();

	private String token = "";

	private List<Operation> posts = List.of();

	@BeforeAll
	void prepare() {
		var officers = ActorsWithAllPermissions.officers(YUAN);
		this.ids = new HashMap<>(this.objects.ids(officers.get(0), officers.get(1)));
		this.token = ActorsWithAllPermissions.token(this.web, this.clients, YUAN, WebhookObjects.CLIENT);
		fileAComplaint();
		this.posts = Operation.everything(this.mapping)
			.stream()
			.filter((each) -> each.method() == HttpMethod.POST && each.isApi() && !each.pattern().contains("/planted/"))
			.sorted(Comparator.comparing(Operation::pattern))
			.toList();
	}

	/** A district has room for fifty, which all tests share. */
	@AfterAll
	void deleteSubscriptions() {
		BoundDistrict.run(Actors.YUAN,
				() -> this.transaction.executeWithoutResult((status) -> this.jdbc
					.sql("DELETE FROM integration_subscription WHERE tenant_id = ? AND owner = ?")
					.params(YUAN, WebhookObjects.CLIENT + "-" + YUAN)
					.update()));
	}

	/** One that nobody has dealt with, for each operation on a complaint. */
	private void fileAComplaint() {
		MockHttpServletResponse receipt = this.web.post()
			.uri("/api/v1/" + YUAN + "/complaints")
			.header("Idempotency-Key", UUID.randomUUID().toString())
			.contentType(MediaType.APPLICATION_JSON)
			.content(FOR_EVERYBODY.get("complaints"))
			.exchange()
			.getResponse();
		this.ids.put("trackingCode", JsonPath.read(text(receipt), "$.trackingCode"));
		MockHttpServletResponse latest = this.web.get()
			.uri("/api/v1/" + YUAN + "/cases?limit=1")
			.header("Authorization", "Bearer " + this.token)
			.exchange()
			.getResponse();
		this.ids.put("POST cases/id", JsonPath.read(text(latest), "$.items[0].id"));
	}

	@Test
	void areDescribedForEveryPost() {
		String document = new String(
				this.web.get().uri("/v3/api-docs").exchange().getResponse().getContentAsByteArray(),
				StandardCharsets.UTF_8);
		assertThat(this.posts).hasSizeGreaterThan(45).allSatisfy((operation) -> {
			Map<String, Object> post = JsonPath.read(document, "$.paths['" + path(operation) + "'].post");
			assertThat(JsonPath.<List<String>>read(post, "$.parameters[?(@.in == 'header')].name"))
				.contains("Idempotency-Key");
			assertThat(JsonPath.<Map<String, Object>>read(post, "$.responses")).containsKey("422");
		});
	}

	@Test
	void areRefusedWithAKeyThatCannotBeOne() {
		assertThat(this.posts).allSatisfy((operation) -> {
			MockHttpServletResponse answer = send(operation, "one two", body(operation));
			assertThat(answer.getStatus()).as(operation.toString()).isEqualTo(400);
			assertThat(text(answer)).as(operation.toString()).contains("Idempotency-Key");
		});
	}

	@Test
	void areAnsweredAsTheFirstTimeAndRefusedWithAnotherBody() {
		List<Operation> succeeded = new ArrayList<>();
		for (Operation operation : this.posts) {
			fileAComplaint();
			String key = UUID.randomUUID().toString();
			MockHttpServletResponse first = send(operation, key, body(operation));
			MockHttpServletResponse again = send(operation, key, body(operation));
			assertThat(again.getStatus()).as(operation.toString()).isEqualTo(first.getStatus());
			if (first.getStatus() < 300) {
				succeeded.add(operation);
				assertThat(again.getContentAsByteArray()).isEqualTo(first.getContentAsByteArray());
				assertThat(again.getHeader("Location")).isEqualTo(first.getHeader("Location"));
				assertThat(again.getHeader("ETag")).isEqualTo(first.getHeader("ETag"));
				assertThat(again.getContentType()).isEqualTo(first.getContentType());
				assertThat(send(operation, key, other(operation)).getStatus()).as(operation.toString()).isEqualTo(422);
			}
		}
		assertThat(succeeded).hasSizeGreaterThan(18);
	}

	private static String path(Operation operation) {
		return operation.pattern().replaceAll("\\{(\\w+):[^/]*}", "{$1}");
	}

	private static String other(Operation operation) {
		String body = body(operation);
		return body.contains("路灯") ? body.replace("路灯", "水管") : body + " ";
	}

	private static String body(Operation operation) {
		return FOR_EVERYBODY.getOrDefault(operation.verb(), operation.body());
	}

	private MockHttpServletResponse send(Operation operation, String key, String body) {
		var request = this.web.post().uri(operation.address(YUAN, this.ids));
		if (operation.takesFiles()) {
			return request.multipart()
				.file(new MockMultipartFile("file", body.getBytes(StandardCharsets.UTF_8)))
				.header("Authorization", "Bearer " + this.token)
				.header("Idempotency-Key", key)
				.exchange()
				.getResponse();
		}
		return request.header("Authorization", "Bearer " + this.token)
			.header("If-Match", "\"0\"")
			.header("Idempotency-Key", key)
			.contentType(operation.contentType())
			.content(body)
			.exchange()
			.getResponse();
	}

	private static String text(MockHttpServletResponse answer) {
		return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
