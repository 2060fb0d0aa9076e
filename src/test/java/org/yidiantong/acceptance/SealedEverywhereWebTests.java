package org.yidiantong.acceptance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.ClientManagement;
import org.yidiantong.identity.Role;
import org.yidiantong.site.FormDrafts;
import org.yidiantong.support.ExhaustiveTest;
import org.yidiantong.support.Listeners;
import org.yidiantong.support.WholeApplication;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidiantong.support.FormTokenRequests.csrf;

/**
 * A disciplinary report that was sealed is told by nothing: every address answers
 * citizens, programs and every officer outside the discipline office as it did before the
 * report came, and no table but its own has changed. The addresses are all that the
 * application has, so a new one is tried too.
 */
@WholeApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExhaustiveTest
class SealedEverywhereWebTests {

	private static final int YUAN = 341503;

	private static final String TEXT = "村书记收受承包人三千元";

	/**
	 * Show what this test itself does: lists of what was done, and how many requests a
	 * program has sent, whatever they say.
	 */
	private static final List<String> RESTLESS = List.of("/staff/audit", "/staff/audit.csv", "/staff/integration",
			"/api/v1/{district}/usage");

	/** Counts the requests of programs, and so those that this test sends. */
	private static final String USAGE = "integration_client_usage";

	private final List<@Nullable Actor> others = new ArrayList<>();

	@Autowired
	private MockMvcTester web;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	@Autowired
	private YuanObjects things;

	@Autowired
	private ClientManagement clients;

	@Autowired
	private Listeners listeners;

	@Autowired
	private FlywayConnectionDetails owner;

	private Map<String, String> ids = Map.of();

	private Set<String> lists = Set.of();

	private String token = "";

	@BeforeAll
	void prepare() {
		List<Actor> officers = ActorsWithAllPermissions.officers(YUAN);
		this.token = ActorsWithAllPermissions.token(this.web, this.clients, YUAN, "sealed");
		this.ids = new HashMap<>(this.things.ids(officers.get(0), officers.get(1)));
		Map.ofEntries(Map.entry("draft", FormDrafts.newId()), Map.entry("visit", FormDrafts.newId()),
				Map.entry("kind", "disciplinary"), Map.entry("trackingCode", "0000-0000-0000-0"),
				Map.entry("signature", "none"), Map.entry("key", "none"), Map.entry("month", "2021-10"),
				Map.entry("name", "unknown"), Map.entry("token", "none"), Map.entry("id", UUID.randomUUID().toString()),
				Map.entry("code", "B16"), Map.entry("category", "1"), Map.entry("version", "2021.1"),
				Map.entry("place", "341503100-V04"), Map.entry("list", "anhui"))
			.forEach(this.ids::putIfAbsent);
		this.lists = Operation.lists(this.mapping).stream().map(Operation::pattern).collect(Collectors.toSet());
		Set<Role> roles = EnumSet.complementOf(EnumSet.of(Role.DISCIPLINE_OFFICER));
		officers
			.forEach((one) -> this.others.add(Actor.officer(one.id(), one.name(), one.district(), one.unit(), roles)));
		this.others.add(null);
		send("REQUEST");
		this.listeners.finish();
	}

	@Test
	void changesNoAnswerAndNoOtherTable() {
		List<Operation> reading = reading();
		assertThat(reading).hasSizeGreaterThan(150);
		Map<String, String> before = answers(reading);
		this.listeners.finish();
		Map<String, String> tables = tables();
		assertThat(send("DISCIPLINARY")).isEqualTo(201);
		assertThat(forward()).isEqualTo(201);
		this.listeners.finish();
		assertThat(differing(tables, tables())).containsExactlyInAnyOrder("complaints_disciplinary_report",
				"complaints_filing_key");
		assertThat(differing(before, answers(reading))).isEmpty();
	}

	/** The same words as a complaint are told, so the test looks where they can leak. */
	@Test
	void wouldBeToldAsAComplaint() {
		List<Operation> planted = reading().stream()
			.filter((one) -> Stream
				.of("/staff/cases", "/api/v1/{district}/cases", "/api/v1/{district}/events", "/staff/cases/list.csv")
				.anyMatch(one.pattern()::endsWith))
			.toList();
		Map<String, String> before = answers(planted);
		Map<String, String> tables = tables();
		send("REPORT");
		this.listeners.finish();
		assertThat(differing(tables, tables())).contains("complaints_complaint", "eventlog_event");
		assertThat(differing(before, answers(planted))).hasSizeGreaterThan(2);
	}

	@Test
	void answersItsIdLikeOneThatNeverExisted() {
		send("DISCIPLINARY");
		String sealed = owner()
			.sql("SELECT id FROM complaints_disciplinary_report WHERE tenant_id = ? ORDER BY id DESC LIMIT 1")
			.param(YUAN)
			.query(String.class)
			.single();
		String unknown = UUID.randomUUID().toString();
		Map<String, String> own = named(sealed);
		Map<String, String> foreign = named(unknown);
		List<String> leaks = new ArrayList<>();
		for (Operation operation : Operation.everything(this.mapping)) {
			String address = operation.address(YUAN, own);
			if (!address.equals(operation.address(YUAN, foreign))) {
				actors(operation).forEach((actor) -> {
					String answer = ask(operation, address, actor).replace(sealed, "");
					String other = ask(operation, operation.address(YUAN, foreign), actor).replace(unknown, "");
					if (!answer.equals(other)) {
						leaks.add(operation + " tells " + name(actor));
					}
				});
			}
		}
		assertThat(leaks).isEmpty();
	}

	/** The ids, each of which that is a UUID replaced by one. */
	private Map<String, String> named(String id) {
		Map<String, String> named = new HashMap<>(this.ids);
		named.replaceAll((key, value) -> value.matches("[0-9a-f-]{36}") ? id : value);
		return named;
	}

	private List<Operation> reading() {
		return Operation.everything(this.mapping)
			.stream()
			.filter((one) -> one.method().equals(HttpMethod.GET))
			.filter((one) -> RESTLESS.stream().noneMatch(one.pattern()::endsWith))
			.toList();
	}

	private Map<String, String> answers(List<Operation> operations) {
		Map<String, String> answers = new LinkedHashMap<>();
		for (Operation operation : operations) {
			String address = operation.address(YUAN, this.ids);
			String query = this.lists.contains(operation.pattern()) ? "?limit=500" : "";
			actors(operation).forEach((actor) -> answers.put(operation.pattern() + " " + name(actor),
					ask(operation, address + query, actor)));
		}
		return answers;
	}

	private Stream<@Nullable Actor> actors(Operation operation) {
		return operation.isApi() ? this.others.stream().skip(this.others.size() - 1) : this.others.stream();
	}

	private static String name(@Nullable Actor actor) {
		return (actor == null) ? "citizen" : actor.name();
	}

	private static List<String> differing(Map<String, String> before, Map<String, String> after) {
		return before.entrySet()
			.stream()
			.filter((one) -> !one.getValue().equals(after.get(one.getKey())))
			.map((one) -> one.getKey())
			.toList();
	}

	/** What an address answers, without what is new in each answer. */
	private String ask(Operation operation, String address, @Nullable Actor actor) {
		var request = this.web.method(operation.method()).uri(address).header("If-Match", "\"0\"");
		if (operation.isApi()) {
			request.header("Authorization", "Bearer " + this.token);
			if (!operation.method().equals(HttpMethod.GET)) {
				request.contentType(operation.contentType()).content(operation.body());
			}
		}
		else {
			request.with(csrf()).accept(MediaType.ALL);
			if (actor != null) {
				request.requestAttr(Actor.ATTRIBUTE, actor);
			}
		}
		MockHttpServletResponse answer = request.exchange().getResponse();
		return answer.getStatus() + " "
				+ ReadableAnswer.text(answer)
					.replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "#")
					.replaceAll("/files/#/[A-Za-z0-9_.-]+", "/files/#")
					.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
					.replaceAll("value=\"[A-Za-z0-9_-]{22}\"", "")
					.replaceAll("name=\"opened\" value=\"[^\"]*\"", "")
					.replaceAll("[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?", "");
	}

	private int send(String nature) {
		return this.web.post()
			.uri("/api/v1/" + YUAN + "/complaints")
			.header("Idempotency-Key", UUID.randomUUID().toString())
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"placeCode\": \"341503100-V04\", \"text\": \"" + TEXT + "\", \"nature\": \"" + nature
					+ "\", \"anonymous\": true}")
			.exchange()
			.getResponse()
			.getStatus();
	}

	private int forward() {
		return this.web.post()
			.uri("/api/v1/" + YUAN + "/forwarded-complaints")
			.header("Authorization", "Bearer " + this.token)
			.header("Idempotency-Key", UUID.randomUUID().toString())
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"number\": \"" + UUID.randomUUID() + "\", \"placeCode\": \"341503100-V04\", \"text\": \"" + TEXT
					+ "\", \"nature\": \"DISCIPLINARY\", \"anonymous\": true}")
			.exchange()
			.getResponse()
			.getStatus();
	}

	/** Each table of the application with a sum over its rows. */
	private Map<String, String> tables() {
		JdbcClient owner = owner();
		Map<String, String> sums = new LinkedHashMap<>();
		owner.sql("""
				SELECT c.relname FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
				ORDER BY 1""")
			.query(String.class)
			.list()
			.stream()
			.filter((table) -> !table.equals(USAGE))
			.forEach((table) -> sums.put(table,
					owner.sql("SELECT count(*) || ' ' || coalesce(sum(hashtext(t::text)), 0) FROM " + table + " t")
						.query(String.class)
						.single()));
		return sums;
	}

	private JdbcClient owner() {
		return JdbcClient.create(new DriverManagerDataSource(String.valueOf(this.owner.getJdbcUrl()),
				String.valueOf(this.owner.getUsername()), String.valueOf(this.owner.getPassword())));
	}

}
