package org.yidiantong.acceptance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidiantong.support.FormTokenRequests.csrf;

/**
 * Calls every operation that requires authentication as 金安区 for objects of 裕安区. It must
 * be refused, whichever district the address names. 裕安区 itself has access, which shows
 * that the district is the reason.
 */
@WholeApplication
@Import(OtherDistrictWebTests.Planted.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExhaustiveTest
class OtherDistrictWebTests {

	private static final Set<String> DELETING = Set.of("delete", "discard");

	private static final int YUAN = 341503;

	private static final int JINAN = 341502;

	private final List<Actor> owners = ActorsWithAllPermissions.officers(YUAN);

	private final List<Actor> strangers = ActorsWithAllPermissions.officers(JINAN);

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

	private final Map<Integer, String> tokens = new HashMap<>();

	@BeforeAll
	void prepare() {
		this.ids = this.things.ids(this.owners.get(0), this.owners.get(1));
		this.tokens.put(YUAN, ActorsWithAllPermissions.token(this.web, this.clients, YUAN, WebhookObjects.CLIENT));
		this.tokens.put(JINAN, ActorsWithAllPermissions.token(this.web, this.clients, JINAN, WebhookObjects.CLIENT));
	}

	@Test
	void isRefusedEverywhere() {
		List<Operation> operations = Operation.of(this.mapping)
			.stream()
			.filter((each) -> each.controller() != Planted.Unguarded.class)
			// what deletes an object comes after what needs it
			.sorted(Comparator.comparing(
					(Operation each) -> each.method().equals(HttpMethod.DELETE) || DELETING.contains(each.verb())))
			.toList();
		assertThat(operations).hasSizeGreaterThan(40);
		assertThat(operations.stream().flatMap((each) -> leaks(each).stream())).isEmpty();
		assertThat(operations.stream().filter((each) -> !isOpenToItsOwn(each)))
			.as("operations that refuse their own district")
			.isEmpty();
	}

	@Test
	void isSeenWhereAControllerForgetsToAsk() {
		List<Operation> planted = Operation.of(this.mapping)
			.stream()
			.filter((each) -> each.controller() == Planted.Unguarded.class)
			.toList();
		assertThat(planted).hasSize(1);
		assertThat(leaks(planted.get(0))).singleElement().asString().contains("/planted/", "200");
	}

	private List<String> leaks(Operation operation) {
		List<String> leaks = new ArrayList<>();
		for (int named : operation.namesSomething() ? new int[] { YUAN, JINAN } : new int[] { YUAN }) {
			for (Actor stranger : operation.isApi() ? this.strangers.subList(0, 1) : this.strangers) {
				MockHttpServletResponse answer = ask(operation, named, stranger);
				if (!isRefusal(answer)) {
					leaks.add(operation + " in " + named + " answers " + answer.getStatus());
				}
			}
		}
		return leaks;
	}

	private boolean isOpenToItsOwn(Operation operation) {
		return this.owners.stream()
			.map((owner) -> ask(operation, YUAN, owner))
			.anyMatch((answer) -> !isRefusal(answer) && answer.getStatus() != 401 && answer.getStatus() < 500);
	}

	/**
	 * Whether a response is a refusal. For a session of another district, the redirect to
	 * sign-in is one, and for the unsent form of another district, that it is gone.
	 */
	private static boolean isRefusal(MockHttpServletResponse answer) {
		return answer.getStatus() == 403 || answer.getStatus() == 404 || answer.getStatus() == 410
				|| answer.getStatus() == 303 && String.valueOf(answer.getHeader("Location")).contains("/staff/login");
	}

	private MockHttpServletResponse ask(Operation operation, int named, Actor actor) {
		var request = this.web.method(operation.method())
			.uri(operation.address(named, this.ids))
			.header("If-Match", "\"0\"");
		if (operation.isApi()) {
			request.header("Authorization", "Bearer " + this.tokens.get(actor.district().value()))
				.contentType(operation.contentType())
				.content(operation.body());
		}
		else {
			request.requestAttr(Actor.ATTRIBUTE, actor).with(csrf());
			Map.of("revision", "0", "note", "说明", "reason", "说明", "text", "已修好", "outcome", "SETTLED", "accepted",
					"true", "newest", this.ids.get("messages/id"), "go", "save")
				.forEach(request::param);
		}
		return request.exchange().getResponse();
	}

	/** Handlers that the test must detect. */
	@TestConfiguration(proxyBeanMethods = false)
	@Import(Planted.Unguarded.class)
	static class Planted {

		/** A handler without authentication. */
		@RestController
		static class Unguarded {

			@GetMapping("/api/v1/{district}/planted/{id}")
			String show(@PathVariable String district, @PathVariable UUID id) {
				return id.toString();
			}

		}

	}

}
