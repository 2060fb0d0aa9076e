package org.yidiantong.acceptance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.ClientManagement;
import org.yidiantong.support.ExhaustiveTest;
import org.yidiantong.support.WholeApplication;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidiantong.support.FormTokenRequests.csrf;

/**
 * Whoever is recused meets a complaint at no address: everything that names it or hangs
 * on it answers as if it did not exist, and no list, page or file has a trace of it. The
 * addresses are all that the application has, so a new one is tried too.
 */
@WholeApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExhaustiveTest
class RecusedEverywhereWebTests {

	private static final int YUAN = 341503;

	/** Variables whose value names a recused complaint or what hangs on it. */
	private static final List<String> NAMING = List.of("cases/id", "cases/id/letters", "ratings/id",
			"rectifications/id", "sweeps/id", "calls/complaint", "rating-exclusions/id", "exclusions/id");

	/** Tells programs of every event, by ids only; a program is nobody's respondent. */
	private static final String FEED = "/api/v1/{district}/events";

	private final List<Actor> accused = ActorsWithAllPermissions.officers(YUAN);

	@Autowired
	private MockMvcTester web;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	@Autowired
	private RecusedComplaintObjects things;

	@Autowired
	private ClientManagement clients;

	private Map<String, String> ids = Map.of();

	private Map<String, String> unknown = Map.of();

	private Set<UUID> complaints = Set.of();

	private List<String> traces = List.of();

	private Set<String> lists = Set.of();

	private String token = "";

	@BeforeAll
	void prepare() {
		this.token = ActorsWithAllPermissions.token(this.web, this.clients, YUAN, "recused");
		this.ids = this.things.ids(this.accused.get(0), this.accused.get(1));
		this.unknown = new HashMap<>(this.ids);
		NAMING.forEach((one) -> this.unknown.put(one, UUID.randomUUID().toString()));
		this.complaints = this.things.complaints(this.ids);
		this.lists = Operation.lists(this.mapping).stream().map(Operation::pattern).collect(Collectors.toSet());
		this.traces = this.things.traces(this.ids, this.complaints);
		recuse();
	}

	private void recuse() {
		List<String> units = this.accused.stream()
			.map(Actor::unit)
			.filter((one) -> one != null)
			.map(Object::toString)
			.toList();
		this.things.recuse(this.complaints, units, List.of("OF-", "recused-" + YUAN));
	}

	@AfterAll
	void release() {
		this.things.recuse(this.complaints, List.of(), List.of());
	}

	@Test
	void existsAtNoAddress() {
		List<Operation> operations = Operation.of(this.mapping);
		assertThat(operations).hasSizeGreaterThan(200);
		assertThat(operations.stream().flatMap((one) -> leaks(one).stream())).isEmpty();
	}

	/** Who is not recused any more meets it again, so the test looks at what can leak. */
	@ParameterizedTest
	@ValueSource(strings = { "/staff/cases", "/staff/ratings", "/staff/sweeps", "/staff/reports/now/urgent",
			"/staff/reports/now/figures/{figure}", "/api/v1/{district}/cases",
			"/api/v1/{district}/reports/{id}/workbook" })
	void isFoundWhereItLeaks(String ending) {
		this.things.recuse(this.complaints, List.of(), List.of());
		try {
			List<Operation> planted = Operation.of(this.mapping)
				.stream()
				.filter((one) -> one.method().equals(HttpMethod.GET) && one.pattern().endsWith(ending))
				.toList();
			assertThat(planted).isNotEmpty();
			assertThat(planted.stream().flatMap((one) -> leaks(one).stream())).isNotEmpty();
		}
		finally {
			recuse();
		}
	}

	/** Otherwise a number on a page that is drawn would pass. */
	@Test
	void isLookedForInWhatIsDrawn() {
		MockHttpServletResponse page = this.web.get()
			.uri("/341503/staff/reports/" + this.ids.get("reports/id") + "/page.pdf")
			.requestAttr(Actor.ATTRIBUTE, this.accused.get(2))
			.exchange()
			.getResponse();
		assertThat(ReadableAnswer.text(page)).contains("裕安区", "统计期间");
	}

	private List<String> leaks(Operation operation) {
		List<String> leaks = new ArrayList<>();
		String address = operation.address(YUAN, this.ids);
		String other = operation.address(YUAN, this.unknown);
		for (Actor actor : operation.isApi() ? this.accused.subList(0, 1) : this.accused) {
			if (!address.equals(other)) {
				MockHttpServletResponse answer = ask(operation, address, actor);
				int wanted = ask(operation, other, actor).getStatus();
				if (answer.getStatus() != wanted || answer.getStatus() < 400) {
					leaks.add(operation + " answers " + actor.name() + " " + answer.getStatus() + ", not " + wanted);
				}
			}
			else if (operation.method().equals(HttpMethod.GET) && !operation.pattern().equals(FEED)) {
				found(operation, address, actor, leaks);
			}
		}
		return leaks;
	}

	private void found(Operation operation, String address, Actor actor, List<String> leaks) {
		boolean list = this.lists.contains(operation.pattern());
		for (String query : list ? List.of("", "?limit=500&after=" + before()) : List.of("")) {
			String text = ReadableAnswer.text(ask(operation, address + query, actor));
			this.traces.stream()
				.filter(text::contains)
				.limit(1)
				.forEach((trace) -> leaks.add(operation + query + " shows " + actor.name() + " " + trace));
		}
	}

	/** Just before the first of them, in lists that go up. */
	private UUID before() {
		UUID first = this.complaints.stream()
			.min((one, next) -> one.toString().compareTo(next.toString()))
			.orElseThrow();
		return new UUID(first.getMostSignificantBits() - 1, first.getLeastSignificantBits());
	}

	private MockHttpServletResponse ask(Operation operation, String address, Actor actor) {
		var request = this.web.method(operation.method()).uri(address).header("If-Match", "\"0\"");
		if (operation.isApi()) {
			request.header("Authorization", "Bearer " + this.token)
				.contentType(operation.contentType())
				.content(operation.body());
		}
		else {
			request.requestAttr(Actor.ATTRIBUTE, actor).with(csrf()).accept(MediaType.ALL);
			Map.of("revision", "0", "note", "说明一下", "reason", "核对情况", "text", "已修好", "outcome", "SETTLED", "accepted",
					"true")
				.forEach((name, value) -> {
					if (!operation.method().equals(HttpMethod.GET)) {
						request.param(name, value);
					}
				});
		}
		return request.exchange().getResponse();
	}

}
