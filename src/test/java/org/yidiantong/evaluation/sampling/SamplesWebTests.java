package org.yidiantong.evaluation.sampling;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.support.Actors;
import org.yidiantong.support.ClosedEarlier;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.LinkedMultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidiantong.support.FormTokenRequests.csrf;

/**
 * Samples through page and API. Each test has a month of its own, long ago.
 */
@WholeApplication
class SamplesWebTests {

	private static final String SUBU = "341503100-V04";

	private static final String DRUM = "341503001-C01";

	private static final Actor DESK = Actors.post(Role.DISPATCHER);

	private static final String API = "/api/v1/341503/samples";

	private static final String PAGE = "/341503/staff/samples";

	private LocalDate first;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private ClosedEarlier cases;

	@BeforeEach
	void takeAMonthInWhichNothingWasClosed() {
		this.first = this.cases.unusedMonth(Actors.YUAN);
	}

	@Test
	void drawsFromEveryTownshipAndTellsWhoCannotBeCalled() {
		ComplaintId only = closed(0, DRUM, false);
		List<String> many = List.of(closed(0, SUBU, false).toString(), closed(30, SUBU, false).toString());
		String unreachable = closed(3, SUBU, true).toString();
		closed(-1, SUBU, false);
		closed(31, SUBU, false);
		String drawn = created(draw("\"size\": 2, \"seed\": \"seed-1\""));
		String sample = body(get(API + "/" + JsonPath.read(drawn, "$.id"), Actors.program()));
		assertThat(JsonPath.<Object>read(sample, "$.sample['closed','unreachable','size','seed']"))
			.hasToString("{closed=4, unreachable=1, size=2, seed=seed-1}");
		assertThat(JsonPath.<List<String>>read(sample, "$.complaints[*].complaint")).hasSize(2)
			.contains(only.toString())
			.doesNotContain(unreachable)
			.containsAnyElementsOf(many);
		assertThat(JsonPath.<List<String>>read(sample, "$.frame")).containsExactlyInAnyOrder(only.toString(),
				many.get(0), many.get(1));
	}

	@Test
	void usesASeedOnceForAPeriod() {
		closed(1, SUBU, false);
		created(draw("\"percent\": 50, \"seed\": \"again\""));
		assertThat(draw("\"percent\": 100, \"seed\": \"again\"")).hasStatus(409)
			.bodyText()
			.contains("seed-used", "种子用过了");
		created(draw("\"percent\": 50, \"seed\": \"another\""));
		assertThat(submit("1", "false", "again")).hasStatus(409).bodyText().contains("这段时间已经用这个种子", "value=\"again\"");
	}

	@Test
	void namesEveryMistakeAtOnce() {
		assertThat(post("{\"from\": \"2021-12-02\", \"size\": 0, \"percent\": 101, \"seed\": \"?\"}")).hasStatus(400)
			.bodyText()
			.contains("\"/to\"", "\"/size\"", "\"/percent\"", "\"/seed\"");
		assertThat(post("{\"from\": \"2021-12-02\", \"to\": \"2099-01-01\"}")).hasStatus(400)
			.bodyText()
			.contains("\"/from\"", "\"/size\"");
		assertThat(submit("x", "true", "")).hasStatus(400).bodyText().contains("百分之几应为 1 到 100 的整数");
	}

	@Test
	void refusesAPeriodThatIsNotOverAndAnEmptyOne(@Autowired BusinessClock clock) {
		String today = clock.today().toString();
		assertThat(post("{\"from\": \"" + today + "\", \"to\": \"" + today + "\", \"size\": 1}")).hasStatus(400)
			.bodyText()
			.contains("还没有过完");
		closed(1, SUBU, true);
		assertThat(draw("\"size\": 1")).hasStatus(409).bodyText().contains("nothing-to-sample");
		closed(1, SUBU, false);
		assertThat(draw("\"size\": 2")).hasStatus(400).bodyText().contains("1 到 1 件");
	}

	@Test
	void showsASampleToTheDistrictOnly() {
		closed(1, SUBU, false);
		assertThat(submit("100", "true", "shown-seed")).hasStatus(302);
		String list = body(get(PAGE, Actors.post(Role.LEADER)));
		assertThat(list).contains("shown-seed", "办结 1 件").doesNotContain("name=\"seed\"");
		for (Actor unit : List.of(Actors.desk("341503100"), Actors.handler("HU-" + SUBU))) {
			assertThat(get(PAGE, unit)).hasStatus(403);
			assertThat(get(API, unit)).hasStatus(403);
			assertThat(get(PAGE + "/" + UUID.randomUUID(), unit)).hasStatus(403);
		}
		assertThat(get(PAGE + "/" + UUID.randomUUID(), DESK)).hasStatus(404);
	}

	@Test
	void hidesAComplaintFromWhomItRecuses(@Autowired JdbcClient jdbc, @Autowired TransactionTemplate transaction) {
		ComplaintId about = closed(1, SUBU, false);
		closed(2, SUBU, false);
		String id = JsonPath.read(created(draw("\"size\": 2")), "$.id");
		BoundDistrict.run(Actors.YUAN, () -> transaction.executeWithoutResult((one) -> jdbc
			.sql("UPDATE complaints_complaint SET recused_posts = '{dispatcher}' WHERE tenant_id = ? AND id = ?")
			.params(341503, about.value())
			.update()));
		assertThat(body(get(PAGE + "/" + id, DESK))).doesNotContain(about.toString()).contains("办结 1 件");
		assertThat(sizes(DESK, id)).containsExactly(1, 1);
		assertThat(sizes(Actors.post(Role.LEADER), id)).containsExactly(2, 2);
		assertThat(body(get(PAGE + "/" + id, Actors.post(Role.LEADER)))).contains(about.toString(), "办结 2 件");
	}

	private List<Integer> sizes(Actor actor, String sample) {
		String list = body(get(API + "?limit=1", actor));
		assertThat(JsonPath.<String>read(list, "$.items[0].id")).isEqualTo(sample);
		return List.of(JsonPath.read(list, "$.items[0].closed"), JsonPath.read(list, "$.items[0].size"));
	}

	private ComplaintId closed(int day, String place, boolean anonymous) {
		return this.cases.id(Actors.YUAN, this.cases.on(Actors.YUAN, this.first.plusDays(day), place, anonymous));
	}

	private MvcTestResult draw(String how) {
		return post("{\"from\": \"" + this.first + "\", \"to\": \"" + this.first.plusDays(30) + "\", " + how + "}");
	}

	private MvcTestResult post(String body) {
		return this.web.post()
			.uri(API)
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.requestAttr(Actor.ATTRIBUTE, Actors.program())
			.exchange();
	}

	private MvcTestResult submit(String amount, String percent, String seed) {
		LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		form.add("from", this.first.toString());
		form.add("to", this.first.plusDays(30).toString());
		form.add("amount", amount);
		form.add("percent", percent);
		form.add("seed", seed);
		return this.web.post()
			.uri(PAGE)
			.accept(MediaType.TEXT_HTML)
			.requestAttr(Actor.ATTRIBUTE, DESK)
			.with(csrf())
			.formFields(form)
			.exchange();
	}

	private MvcTestResult get(String address, Actor actor) {
		return this.web.get()
			.uri(address)
			.accept(MediaType.TEXT_HTML, MediaType.APPLICATION_JSON)
			.requestAttr(Actor.ATTRIBUTE, actor)
			.exchange();
	}

	private static String created(MvcTestResult result) {
		assertThat(result).hasStatus(201);
		return text(result);
	}

	private static String body(MvcTestResult result) {
		assertThat(result).hasStatusOk();
		return text(result);
	}

	private static String text(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
