package org.yidiantong.acceptance;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.ClientManagement;
import org.yidiantong.support.ExhaustiveTest;
import org.yidiantong.support.WholeApplication;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidiantong.support.FormTokenRequests.csrf;

/**
 * Sends malformed input to every operation of the mapping registry with all permissions.
 * None may cause a server error. {@code -Dyidiantong.malformed=100000} sets the number of
 * requests, {@code -Dyidiantong.seed=…} their content, and
 * {@code -Dyidiantong.only=staff/cases} selects operations.
 */
@WholeApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExhaustiveTest
class MalformedInputWebTests {

	private static final int YUAN = 341503;

	private static final int SENT = Integer.getInteger("yidiantong.malformed", 1000);

	private static final String ONLY = System.getProperty("yidiantong.only", "");

	private static final long SEED = Long.getLong("yidiantong.seed", 20211215L);

	private final List<Actor> actors = ActorsWithAllPermissions.officers(YUAN);

	@Autowired
	private MockMvcTester web;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	@Autowired
	private YuanObjects things;

	@Autowired
	private ClientManagement clients;

	private Map<String, String> ids = Map.of();

	private String token = "";

	@BeforeAll
	void prepare() {
		this.ids = new HashMap<>(this.things.ids(this.actors.get(0), this.actors.get(1)));
		this.token = ActorsWithAllPermissions.token(this.web, this.clients, YUAN, "malformed");
	}

	@Test
	void endsInNoErrorOfOurs() {
		List<Operation> operations = Operation.everything(this.mapping)
			.stream()
			.filter((one) -> one.toString().contains(ONLY))
			.toList();
		assertThat(operations).isNotEmpty();
		Map<String, String> broken = new TreeMap<>();
		Map<Integer, Integer> statuses = new TreeMap<>();
		for (int sent = 0; sent < SENT; sent++) {
			Operation operation = operations.get(sent % operations.size());
			MalformedInput malformed = new MalformedInput(SEED + sent);
			try {
				MockHttpServletResponse answer = send(operation, malformed);
				statuses.merge(answer.getStatus() / 100, 1, Integer::sum);
				if (answer.getStatus() >= 500 || new String(answer.getContentAsByteArray()).contains("\tat org.")) {
					broken.put(operation + " seed " + (SEED + sent), "answers " + answer.getStatus());
				}
			}
			catch (RuntimeException | AssertionError ex) {
				broken.put(operation + " seed " + (SEED + sent), ex.toString());
			}
		}
		assertThat(broken).isEmpty();
		assertThat(statuses).as("status classes; some requests must succeed").containsKeys(2, 4);
	}

	private MockHttpServletResponse send(Operation operation, MalformedInput malformed) {
		boolean reading = operation.method().equals(HttpMethod.GET);
		String query = reading ? query(malformed) : "";
		MockMvcRequestBuilder request = this.web.method(operation.method())
			.uri(URI.create(address(operation, malformed) + query));
		request.with((sent) -> {
			sent.setRemoteAddr(
					"10.%d.%d.%d".formatted(malformed.below(256), malformed.below(256), malformed.below(256)));
			return sent;
		});
		headers(request, malformed);
		if (operation.isApi()) {
			request.header("Authorization", "Bearer " + this.token);
			if (!reading) {
				request.contentType("application/json").content(malformed.body());
			}
		}
		else {
			request.requestAttr(Actor.ATTRIBUTE, malformed.one(this.actors)).with(csrf());
		}
		if (!reading && !operation.isApi()) {
			for (int left = malformed.below(8); left > 0; left--) {
				request.param(malformed.name(), malformed.text());
			}
		}
		return request.exchange().getResponse();
	}

	private static String query(MalformedInput malformed) {
		StringBuilder query = new StringBuilder();
		for (int left = malformed.below(8); left > 0; left--) {
			query.append(query.isEmpty() ? "?" : "&")
				.append(UriUtils.encode(malformed.name(), StandardCharsets.UTF_8))
				.append('=')
				.append(UriUtils.encode(malformed.text(), StandardCharsets.UTF_8));
		}
		return query.toString();
	}

	private static void headers(MockMvcRequestBuilder request, MalformedInput malformed) {
		if (malformed.below(3) > 0) {
			request.header("If-Match", (malformed.below(3) > 0) ? "\"" + malformed.below(9) + "\"" : malformed.text());
		}
		if (malformed.below(2) > 0) {
			request.header("Idempotency-Key",
					(malformed.below(3) > 0) ? UUID.randomUUID().toString() : malformed.text());
		}
		if (malformed.below(6) == 0) {
			request.header("Accept-Language", malformed.text());
		}
	}

	/** Returns its address, sometimes with invalid identifiers. */
	private String address(Operation operation, MalformedInput malformed) {
		StringBuilder path = new StringBuilder();
		String before = "";
		for (String part : operation.pattern().substring(1).split("/")) {
			String filled = part;
			if (part.startsWith("{")) {
				String name = part.replaceAll("[{}]", "").replaceAll(":.*", "");
				String known = this.ids.getOrDefault(before + "/" + name, this.ids.getOrDefault(name, "341503100-V04"));
				filled = name.equals("district") ? String.valueOf(YUAN)
						: (malformed.below(3) == 0) ? malformed.text().replace('/', '_') : known;
			}
			path.append('/')
				.append(UriUtils.encodePathSegment(filled.isEmpty() ? "-" : filled, StandardCharsets.UTF_8));
			before = part;
		}
		return path.toString();
	}

}
