package org.yidiantong.evaluation.exclusion;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.complaints.ComplaintManagement;
import org.yidiantong.complaints.TrackingCode;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.evaluation.CallBackManagement;
import org.yidiantong.evaluation.EvaluationManagement;
import org.yidiantong.evaluation.RateComplaint;
import org.yidiantong.evaluation.RatingFilter;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.support.Actors;
import org.yidiantong.support.ClosedComplaints;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidiantong.support.FormTokenRequests.csrf;

/**
 * A malicious rating is left out by the district with evidence, by two persons, and can
 * count again.
 */
@WholeApplication
class ExclusionsWebTests {

	private static final Actor DESK = Actors.post(Role.DISPATCHER);

	private static final Actor LEADER = Actors.post(Role.LEADER);

	private static final String PAGE = "/341503/staff/exclusions";

	private static final String API = "/api/v1/341503/rating-exclusions";

	private static final String EVIDENCE = "12月14日电话核实，投诉人本人没有评价过";

	private final MockMvcTester web;

	private final ClosedComplaints cases;

	private final ComplaintManagement complaints;

	private final EvaluationManagement evaluation;

	private final CallBackManagement ratings;

	private final AuditLog audit;

	ExclusionsWebTests(@Autowired MockMvcTester web, @Autowired ClosedComplaints cases,
			@Autowired ComplaintManagement complaints, @Autowired EvaluationManagement evaluation,
			@Autowired CallBackManagement ratings, @Autowired AuditLog audit) {
		this.web = web;
		this.cases = cases;
		this.complaints = complaints;
		this.evaluation = evaluation;
		this.ratings = ratings;
		this.audit = audit;
	}

	@Test
	void isProposedByTheDeskAndDecidedByALeader() {
		Rated rated = rated();
		assertThat(text(get(DESK, "/341503/staff/ratings?limit=1"))).contains(PAGE + "/new?rating=" + rated.id());
		assertThat(text(get(DESK, PAGE + "/new?rating=" + rated.id()))).contains("申请不计入满意率", "非常不满意");
		String page = proposed(rated);
		assertThat(text(get(LEADER, "/341503/staff/inbox"))).contains("恶意评价待审定", "同一人冒名评价");
		assertThat(text(get(LEADER, page))).contains("待审定", EVIDENCE, "证据充分，不计入满意率");
		assertThat(text(get(DESK, page))).doesNotContain("证据充分，不计入满意率");
		assertThat(firstLevels(rated)).containsEntry(rated.complaint(), 1);
		assertThat(post(LEADER, page + "/decision", "approved", "true", "note", "属实")).hasStatus(302);
		assertThat(text(get(DESK, page))).contains("不计入满意率", "属实", "恢复计入");
		assertThat(firstLevels(rated)).isEmpty();
		assertThat(text(get(DESK, "/341503/staff/ratings?limit=1"))).contains("不计入满意率")
			.doesNotContain(PAGE + "/new?rating=" + rated.id());
		assertThat(post(DESK, page + "/take-back", "note", "复核后证据不足")).hasStatus(302);
		assertThat(text(get(LEADER, PAGE))).contains("已恢复计入");
		assertThat(firstLevels(rated)).containsEntry(rated.complaint(), 1);
		assertThat(audited(page)).containsExactlyInAnyOrder("evaluation.exclusion-proposed 同一人冒名评价",
				"evaluation.rating-excluded 属实", "evaluation.exclusion-taken-back 复核后证据不足");
	}

	@Test
	void needsASecondPersonAndHappensOnce() {
		Rated rated = rated();
		String page = proposed(rated);
		Actor both = Actor.officer(UUID.randomUUID(), DESK.name(), Actors.YUAN, null,
				Set.of(Role.DISPATCHER, Role.LEADER));
		assertThat(post(both, page + "/decision", "approved", "true")).hasStatus(403);
		assertThat(post(DESK, PAGE, "rating", rated.id().toString(), "reason", "同一人冒名评价", "evidence", EVIDENCE))
			.hasStatus(409);
		assertThat(post(LEADER, page + "/decision", "approved", "false")).hasStatus(400).bodyText().contains("说明要写");
		assertThat(post(LEADER, page + "/decision", "approved", "false", "note", "证据不足")).hasStatus(302);
		assertThat(post(LEADER, page + "/decision", "approved", "true")).hasStatus(409);
		assertThat(post(DESK, page + "/take-back", "note", "不再申请")).hasStatus(409);
		assertThat(firstLevels(rated)).containsEntry(rated.complaint(), 1);
		proposed(rated);
	}

	@Test
	void namesEveryMistake() {
		Rated rated = rated();
		assertThat(post(DESK, PAGE, "rating", rated.id().toString(), "reason", "恶意", "evidence", "没有")).hasStatus(400)
			.bodyText()
			.contains("理由要写 4 到 500 字", "证据要写 10 到 2,000 字");
		assertThat(send(API, "{}")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[*].pointer")
			.asArray()
			.containsExactlyInAnyOrder("/rating", "/reason", "/evidence");
		assertThat(send(API, "{\"rating\": \"" + UUID.randomUUID() + "\", \"reason\": \"冒名评价\", \"evidence\": \""
				+ EVIDENCE + "\"}"))
			.hasStatus(400)
			.bodyText()
			.contains("/rating", "没有这个评价");
	}

	@Test
	void isNothingForUnits() {
		Rated rated = rated();
		String page = proposed(rated);
		for (Actor unit : List.of(Actors.handler("HU-341503100-V04"), Actors.desk("341503100"))) {
			assertThat(get(unit, page)).hasStatus(403);
			assertThat(get(unit, PAGE)).hasStatus(403);
			assertThat(post(unit, page + "/decision", "approved", "true")).hasStatus(403);
			assertThat(post(unit, PAGE, "rating", rated.id().toString(), "reason", "同一人冒名评价", "evidence", EVIDENCE))
				.hasStatus(403);
		}
	}

	@Test
	void isTheSameForPrograms() {
		Rated rated = rated();
		MvcTestResult made = send(API,
				"{\"rating\": \"" + rated.id() + "\", \"reason\": \"冒名评价\", \"evidence\": \"" + EVIDENCE + "\"}");
		assertThat(made).hasStatus(201);
		String id = JsonPath.read(body(made), "$.id");
		assertThat(get(Actors.program(), API + "/" + id)).hasStatusOk()
			.bodyText()
			.contains("PROPOSED")
			.doesNotContain("评语");
		assertThat(send(API + "/" + id + "/take-back", "{\"note\": \"弄错了一件\"}")).hasStatusOk()
			.bodyText()
			.contains("WITHDRAWN");
		assertThat(get(Actors.program(), API)).hasStatusOk().bodyText().contains(id);
	}

	private String proposed(Rated rated) {
		MvcTestResult made = post(DESK, PAGE, "rating", rated.id().toString(), "reason", "同一人冒名评价", "evidence",
				EVIDENCE);
		assertThat(made).hasStatus(302);
		return String.valueOf(made.getResponse().getHeader("Location"));
	}

	private Rated rated() {
		TrackingCode code = this.cases.closed(Actors.YUAN, "341503100-V04", true);
		return BoundDistrict.call(Actors.YUAN, () -> {
			this.evaluation.rate(new RateComplaint(code, 1, List.of(), "评语", null, false));
			return new Rated(this.ratings.ratings(DESK, RatingFilter.ALL, new PageRequest(1, null)).items().get(0).id(),
					this.complaints.rateable(code).complaint());
		});
	}

	private Map<ComplaintId, Integer> firstLevels(Rated rated) {
		return BoundDistrict.call(Actors.YUAN, () -> this.ratings.firstLevels(DESK, List.of(rated.complaint())));
	}

	private List<String> audited(String page) {
		String subject = "rating-exclusion/" + page.replaceAll(".*/", "");
		return BoundDistrict.call(Actors.YUAN, () -> this.audit.latest(200))
			.stream()
			.filter((one) -> one.subject().equals(subject))
			.map((one) -> one.action() + " " + one.reason())
			.toList();
	}

	private MvcTestResult get(Actor actor, String address) {
		return this.web.get().uri(address).accept(MediaType.ALL).requestAttr(Actor.ATTRIBUTE, actor).exchange();
	}

	private MvcTestResult send(String address, String body) {
		return this.web.post()
			.uri(address)
			.requestAttr(Actor.ATTRIBUTE, Actors.program())
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

	private MvcTestResult post(Actor actor, String address, String... fields) {
		LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		for (int i = 0; i < fields.length; i += 2) {
			form.add(fields[i], fields[i + 1]);
		}
		return this.web.post()
			.uri(address)
			.accept(MediaType.TEXT_HTML)
			.requestAttr(Actor.ATTRIBUTE, actor)
			.with(csrf())
			.formFields(form)
			.exchange();
	}

	private static String text(MvcTestResult result) {
		assertThat(result).hasStatusOk();
		return body(result);
	}

	private static String body(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	/** A rating and its complaint. */
	record Rated(UUID id, ComplaintId complaint) {
	}

}
