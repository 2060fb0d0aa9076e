package org.yidiantong.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
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
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidiantong.support.FormTokenRequests.csrf;

/**
 * Whoever is recused from a complaint and guesses its number or id learns nothing: lists
 * and forms answer as if there were none of that name. {@link RecusedEverywhereWebTests}
 * tries addresses.
 */
@WholeApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExhaustiveTest
class RecusedByNameWebTests {

	private static final int YUAN = 341503;

	/** A name that no complaint has: a number, and an id. */
	private static final Name NOBODY = new Name("2021-99999", "017d4a3c-5b00-7000-8000-00000000dead");

	/** Tokens and keys of forms, and the time at which a file was made. */
	private static final Pattern CHANGING = Pattern
		.compile("name=\"(?:_csrf|id)\"[^>]*>|\"reference\":\"[^\"]*\"|[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,}Z");

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

	private Set<UUID> complaints = Set.of();

	private Name hidden = NOBODY;

	private String open = "";

	private String token = "";

	@BeforeAll
	void prepare() {
		this.token = ActorsWithAllPermissions.token(this.web, this.clients, YUAN, "recused");
		this.ids = this.things.ids(this.accused.get(0), this.accused.get(1));
		this.complaints = this.things.complaints(this.ids);
		String id = this.ids.get("cases/id");
		this.hidden = new Name(this.things.number(id), id);
		this.open = this.things.open();
		recuse();
	}

	private void recuse() {
		this.things.recuse(this.complaints, List.of("SU-341503100", "HU-341503100-V04"),
				List.of("OF-", "recused-" + YUAN));
	}

	@AfterAll
	void release() {
		this.things.recuse(this.complaints, List.of(), List.of());
	}

	@Test
	void isFoundInNoListByItsNumber() {
		assertThat(lists()).hasSizeGreaterThan(20);
		assertThat(lists().flatMap((one) -> told(one).stream())).isEmpty();
	}

	@Test
	void isKnownToNoForm() {
		assertThat(forms().flatMap((one) -> told(one).stream())).isEmpty();
	}

	/**
	 * Who is not recused learns of it by each form, and by the lists that are searched.
	 */
	@Test
	void isFoundByOthers() {
		this.things.recuse(this.complaints, List.of(), List.of());
		try {
			assertThat(forms()).allSatisfy((one) -> assertThat(told(one)).as(one.toString()).isNotEmpty());
			assertThat(lists().filter((one) -> !told(one).isEmpty()).map(Request::address))
				.contains("/341503/staff/cases?number=%s", "/api/v1/341503/cases?number=%s");
		}
		finally {
			recuse();
		}
	}

	/** All lists, and the files that are made of them. */
	private Stream<Request> lists() {
		List<Operation> lists = Operation.lists(this.mapping);
		return Operation.of(this.mapping)
			.stream()
			.filter((one) -> one.method().equals(HttpMethod.GET)
					&& (lists.contains(one) || one.pattern().contains("export")))
			.map((one) -> new Request(HttpMethod.GET, one.address(YUAN, this.ids) + "?number=%s", null));
	}

	private Stream<Request> forms() {
		String page = "/341503/staff/cases/" + this.open;
		String bulk = "/341503/staff/bulk-dispatch";
		String api = "/api/v1/341503/cases/";
		return Stream.of(new Request(HttpMethod.GET, bulk + "?chosen=%2$s", null),
				new Request(HttpMethod.POST, bulk, "cases=%2$s:0&note=请核实"),
				new Request(HttpMethod.POST, bulk, "cases=%2$s:0&note=请核实&step=check"),
				new Request(HttpMethod.POST, page + "/merge", "revision=0&into=%s"),
				new Request(HttpMethod.POST, api + "bulk-dispatch",
						"{\"cases\": [{\"id\": \"%2$s\", \"revision\": 0}], \"note\": \"请核实\"}"),
				new Request(HttpMethod.POST, api + this.open + "/merge", "{\"into\": \"%s\"}"));
	}

	/** For whom a request with the hidden name is answered unlike one with no name. */
	private List<String> told(Request request) {
		List<String> told = new ArrayList<>();
		for (Actor actor : request.isApi() ? this.accused.subList(0, 1) : this.accused) {
			if (!answer(request, this.hidden, actor).equals(answer(request, NOBODY, actor))) {
				told.add(request + " tells " + actor.name());
			}
		}
		return told;
	}

	private String answer(Request request, Name name, Actor actor) {
		var asked = this.web.method(request.method()).uri(name.in(request.address())).header("If-Match", "\"0\"");
		if (request.isApi()) {
			asked.header("Authorization", "Bearer " + this.token);
		}
		else {
			asked.requestAttr(Actor.ATTRIBUTE, actor).with(csrf()).accept(MediaType.ALL);
		}
		if (request.body() != null) {
			asked.contentType(request.isApi() ? MediaType.APPLICATION_JSON : MediaType.APPLICATION_FORM_URLENCODED)
				.content(name.in(request.body()));
		}
		MockHttpServletResponse answer = asked.exchange().getResponse();
		return answer.getStatus() + " " + answer.getHeader("Location")
				+ name.outOf(CHANGING.matcher(ReadableAnswer.text(answer)).replaceAll(""));
	}

	/**
	 * A request with places for a number and an id.
	 */
	private record Request(HttpMethod method, String address, @Nullable String body) {

		boolean isApi() {
			return this.address.startsWith("/api/");
		}

	}

	/**
	 * How a complaint is named.
	 */
	private record Name(String number, String id) {

		String in(String text) {
			return text.formatted(this.number, this.id);
		}

		String outOf(String text) {
			return text.replace(this.number, "NUMBER").replace(this.id, "ID");
		}

	}

}
