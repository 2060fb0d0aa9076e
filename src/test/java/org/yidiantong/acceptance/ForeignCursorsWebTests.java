package org.yidiantong.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.ClientManagement;
import org.yidiantong.identity.Role;
import org.yidiantong.reporting.ReportManagement;
import org.yidiantong.reporting.RequestReport;
import org.yidiantong.support.Actors;
import org.yidiantong.support.ExhaustiveTest;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Gives the cursor of each list to every other list. Each list accepts its own cursor and
 * refuses all others, also when the keys of both lists have the same form.
 */
@WholeApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExhaustiveTest
class ForeignCursorsWebTests {

	private static final int YUAN = 341503;

	private static final Pattern NEXT = Pattern.compile("(?:\"next\":\"|[?;&]after=)([\\w-]{8,})");

	private final List<Actor> officers = ActorsWithAllPermissions.officers(YUAN);

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
	private ReportManagement reports;

	private String token = "";

	private Map<String, String> ids = Map.of();

	@BeforeAll
	void prepare() {
		this.objects.ids(this.officers.get(0), this.officers.get(1));
		BoundDistrict.call(Actors.YUAN, () -> this.reports.request(Actors.post(Role.DISTRICT_ADMINISTRATOR),
				new RequestReport(null, null, null, "2021-Q3")));
		this.ids = this.objects.ids(this.officers.get(0), this.officers.get(1));
		this.token = ActorsWithAllPermissions.token(this.web, this.clients, YUAN, WebhookObjects.CLIENT);
	}

	@Test
	void areRefusedByEveryList() {
		List<Operation> lists = Operation.lists(this.mapping);
		Map<Operation, String> cursors = new LinkedHashMap<>();
		lists.forEach((list) -> next(list).ifPresent((cursor) -> cursors.put(list, cursor)));
		assertThat(cursors.keySet()).extracting(Operation::pattern)
			.contains("/api/v1/{district}/cases", "/api/v1/{district}/reports", "/api/v1/{district}/places");
		for (Operation list : lists) {
			cursors.forEach((issuer, cursor) -> assertThat(read(list, "after=" + cursor).getStatus())
				.as("%s with a cursor of %s", list, issuer)
				.isEqualTo(list.equals(issuer) ? 200 : 400));
		}
	}

	private Optional<String> next(Operation list) {
		MockHttpServletResponse answer = read(list, "limit=1");
		Matcher next = NEXT.matcher(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
		return next.find() ? Optional.of(next.group(1)) : Optional.empty();
	}

	/** Reads a list as the first officer who may see it. */
	private MockHttpServletResponse read(Operation list, String query) {
		return this.officers.stream()
			.map((officer) -> read(list, query, officer))
			.filter((answer) -> answer.getStatus() != 403 && answer.getStatus() != 404)
			.findFirst()
			.orElseThrow(() -> new AssertionError("Nobody may read " + list));
	}

	private MockHttpServletResponse read(Operation list, String query, Actor officer) {
		var request = this.web.get().uri(list.address(YUAN, this.ids) + "?" + query);
		if (list.isApi()) {
			request.header("Authorization", "Bearer " + this.token);
		}
		else if (list.pattern().contains("/staff/")) {
			request.requestAttr(Actor.ATTRIBUTE, officer);
		}
		return request.exchange().getResponse();
	}

}
