package org.yidiantong.acceptance;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Processes a complaint from filing to closing with the demo's API client, over real
 * connections.
 */
@DemoRunning
class ApiLifecycleWebTests {

	private static final String API = "/api/v1/341503";

	private static final String FILED = """
			{"itemCode": "L01", "placeCode": "341503100-V04", "text": "村口的路灯坏了三天", "anonymous": true}""";

	private ApiClient program;

	@BeforeEach
	void signIn(@LocalServerPort int port) {
		this.program = new ApiClient(port, "341503");
	}

	@Test
	void leadsFromTheComplaintToTheRating() {
		String from = next(API + "/events?limit=500");
		String code = read(file(UUID.randomUUID().toString()), "$.trackingCode");
		String id = read(this.program.get(API + "/cases?limit=1"), "$.items[0].id");
		String etag = this.program.get(API + "/cases/" + id).headers().firstValue("ETag").orElseThrow();
		etag = act(id, "accept", etag, "{}");
		etag = act(id, "dispatch", etag, "{\"unit\": \"HU-341503100-V04\", \"note\": \"请核实\"}");
		etag = act(id, "reply", etag, "{\"text\": \"已换新灯\"}");
		etag = act(id, "review", etag, "{\"approved\": true, \"note\": \"属实\"}");
		act(id, "close", etag, "{}");
		assertThat(read(this.program.get(API + "/complaints/" + code), "$.status")).isEqualTo("CLOSED");
		assertThat(rate(code).statusCode()).isEqualTo(201);
		assertThat(rate(code).statusCode()).isEqualTo(409);
		assertThat(types(from)).containsSubsequence("org.yidiantong.complaint.filed.v1",
				"org.yidiantong.complaint.accepted.v1", "org.yidiantong.complaint.dispatched.v1",
				"org.yidiantong.complaint.replied.v1", "org.yidiantong.complaint.approved.v1",
				"org.yidiantong.complaint.closed.v1");
	}

	@Test
	void wantsTheRevisionThatWasRead() {
		file(UUID.randomUUID().toString());
		String id = read(this.program.get(API + "/cases?limit=1"), "$.items[0].id");
		String address = API + "/cases/" + id;
		assertThat(this.program.post(address + "/accept", "{}").statusCode()).isEqualTo(428);
		HttpResponse<String> early = this.program.post(address + "/close", "{}", "If-Match", "\"0\"");
		assertThat(early.statusCode()).isEqualTo(409);
		assertThat(early.body()).contains("待受理", "办结");
		assertThat(this.program.post(address + "/accept", "{}", "If-Match", "\"0\"").statusCode()).isEqualTo(200);
		assertThat(this.program.post(address + "/dispatch", "{\"note\": \"请核实\"}", "If-Match", "\"0\"").statusCode())
			.isEqualTo(412);
	}

	@Test
	void filesOneCaseForFiftyPostsOfOneKey() throws Exception {
		String key = UUID.randomUUID().toString();
		Set<String> before = ids();
		ExecutorService posts = Executors.newFixedThreadPool(50);
		List<Callable<HttpResponse<String>>> same = IntStream.range(0, 50)
			.<Callable<HttpResponse<String>>>mapToObj((n) -> () -> file(key))
			.toList();
		Set<String> answers = new java.util.HashSet<>();
		for (Future<HttpResponse<String>> post : posts.invokeAll(same)) {
			answers.add(post.get().statusCode() + post.get().body());
		}
		posts.shutdown();
		assertThat(answers).hasSize(1).allMatch((answer) -> answer.startsWith("201"));
		assertThat(ids().stream().filter((id) -> !before.contains(id))).hasSize(1);
	}

	private HttpResponse<String> file(String key) {
		return this.program.post(API + "/complaints", FILED, "Idempotency-Key", key);
	}

	private Set<String> ids() {
		return JsonPath.<List<String>>read(this.program.get(API + "/cases?limit=100").body(), "$.items[*].id")
			.stream()
			.collect(Collectors.toSet());
	}

	private HttpResponse<String> rate(String code) {
		return this.program.postAsCitizen(API + "/complaints/" + code + "/rating",
				"{\"level\": 5, \"comment\": \"修得快\"}");
	}

	private String act(String id, String action, String etag, String body) {
		String key = UUID.randomUUID().toString();
		HttpResponse<String> answer = act(id, action, etag, body, key);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		HttpResponse<String> again = act(id, action, etag, body, key);
		assertThat(again.body()).as("%s sent again", action).isEqualTo(answer.body());
		assertThat(again.headers().firstValue("Idempotency-Replayed")).hasValue("true");
		assertThat(again.headers().firstValue("ETag")).isEqualTo(answer.headers().firstValue("ETag"));
		return answer.headers().firstValue("ETag").orElseThrow();
	}

	private HttpResponse<String> act(String id, String action, String etag, String body, String key) {
		return this.program.post(API + "/cases/" + id + "/" + action, body, "If-Match", etag, "Idempotency-Key", key);
	}

	private List<String> types(String from) {
		HttpResponse<String> feed = this.program.get(from);
		assertThat(feed.headers().firstValue("Content-Type")).hasValue("application/cloudevents-batch+json");
		assertThat(feed.body()).doesNotContain("路灯", "修得快");
		assertThat(feed.headers().firstValue("Link").orElseThrow()).endsWith("rel=\"next\"");
		return JsonPath.read(feed.body(), "$[*].type");
	}

	/** Returns the position after all entries of the feed. */
	private String next(String from) {
		HttpResponse<String> feed = this.program.get(from);
		String link = feed.headers().firstValue("Link").orElseThrow();
		String next = link.substring(1, link.indexOf('>'));
		return JsonPath.<List<Object>>read(feed.body(), "$").isEmpty() ? next : next(next);
	}

	private static String read(HttpResponse<String> answer, String path) {
		assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
		return JsonPath.read(answer.body(), path);
	}

}
