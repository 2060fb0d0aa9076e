package org.yidiantong.evaluation.sampling;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.support.Actors;
import org.yidiantong.support.ClosedEarlier;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.NewId;

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
 * Calls of samples through page and API. Each test has a month of its own, long ago.
 */
@WholeApplication
class SampleCallsWebTests {

	private static final String PLACE = "341503100-V04";

	private static final Actor DESK = Actors.post(Role.DISPATCHER);

	private static final Actor LEADER = Actors.post(Role.LEADER);

	private ComplaintId complaint = new ComplaintId(new UUID(0, 0));

	private UUID sample = new UUID(0, 0);

	@Autowired
	private MockMvcTester web;

	@Autowired
	private ClosedEarlier cases;

	@Autowired
	private SampleManagement samples;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@BeforeEach
	void draw() {
		LocalDate first = this.cases.unusedMonth(Actors.YUAN);
		this.complaint = this.cases.id(Actors.YUAN, this.cases.on(Actors.YUAN, first, PLACE, false));
		this.sample = BoundDistrict.call(Actors.YUAN,
				() -> this.samples.draw(DESK, new DrawSample(first, first, 1, null, null)).id());
	}

	@Test
	void keepsACallAndTellsTheOwnRatingOnlyAfterIt() {
		rated(2);
		assertThat(body(get(LEADER))).contains("未回访").doesNotContain("本人评价");
		MvcTestResult recorded = put("\"0\"",
				"{\"answer\": \"NOT_SOLVED\", \"level\": 4, \"note\": \"打 13865012345 找我\"}");
		assertThat(recorded).hasStatusOk().hasHeader("ETag", "\"1\"");
		assertThat(JsonPath.<Object>read(text(recorded), "$.call['answer','level','revision']"))
			.hasToString("{answer=NOT_SOLVED, level=4, revision=1}");
		assertThat(text(recorded)).doesNotContain("13865012345");
		assertThat(body(get(LEADER))).contains("没有解决", "本人评价：不满意", "已回访 1 件，接受回访 1 件，其中已解决 0 件、满意 1 件", "可以在投诉件里重新办理")
			.doesNotContain("记录回访", "改记", "13865012345", "满意率 100");
	}

	@Test
	void tellsNoRatingOfWhomNobodyReached() {
		rated(1);
		assertThat(put("\"0\"", "{\"answer\": \"NOT_REACHED\"}")).hasStatusOk();
		assertThat(body(get(LEADER))).contains("没有打通", "已回访 1 件，接受回访 0 件").doesNotContain("本人评价");
		assertThat(put("\"1\"", "{\"answer\": \"SOLVED\", \"level\": 5}")).hasStatusOk().hasHeader("ETag", "\"2\"");
		assertThat(body(get(LEADER))).contains("已解决", "本人评价：非常不满意", "已回访 1 件，接受回访 1 件");
	}

	@Test
	void replacesOnlyTheCallThatWasSeen() {
		assertThat(put(null, "{\"answer\": \"DECLINED\"}")).hasStatus(428);
		assertThat(put("\"1\"", "{\"answer\": \"DECLINED\"}")).hasStatus(412);
		assertThat(put("\"0\"", "{\"answer\": \"DECLINED\"}")).hasStatusOk();
		assertThat(put("\"0\"", "{\"answer\": \"SOLVED\", \"level\": 5}")).hasStatus(412);
		MvcTestResult late = submit(Map.of("answer", "SOLVED", "level", "5", "note", "修好了", "revision", "0"));
		assertThat(late).hasStatus(412).bodyText().contains("修好了", "<details open");
		assertThat(body(get(DESK))).contains("不愿意回答").doesNotContain("修好了");
		assertThat(submit(Map.of("answer", "SOLVED", "level", "5", "note", "修好了", "revision", "1"))).hasStatus(302);
		assertThat(body(get(DESK))).contains("修好了", "已解决");
	}

	@Test
	void namesEveryMistakeAtOnce() {
		assertThat(put("\"0\"", "{\"level\": 6, \"note\": \"" + "长".repeat(501) + "\"}")).hasStatus(400)
			.bodyText()
			.contains("\"/answer\"", "\"/level\"", "\"/note\"");
		assertThat(put("\"0\"", "{\"answer\": \"SOLVED\"}")).hasStatus(400).bodyText().contains("\"/level\"");
		assertThat(put("\"0\"", "{\"answer\": \"NOT_REACHED\", \"level\": 3}")).hasStatus(400)
			.bodyText()
			.contains("\"/level\"");
		assertThat(submit(Map.of("answer", "?", "level", "x", "note", "说过的话", "revision", "0"))).hasStatus(400)
			.bodyText()
			.contains("请选择回访结果。", "满意程度应为 1 到 5。", "说过的话");
	}

	@Test
	void isNotForUnitsOthersAndTheRecused() {
		for (Actor unit : Set.of(Actors.desk("341503100"), Actors.handler("HU-" + PLACE), LEADER)) {
			assertThat(submit(unit, Map.of("answer", "DECLINED", "revision", "0"))).hasStatus(403);
		}
		ComplaintId other = new ComplaintId(UUID.randomUUID());
		ComplaintId chosen = this.complaint;
		this.complaint = other;
		assertThat(put("\"0\"", "{\"answer\": \"DECLINED\"}")).hasStatus(404);
		this.complaint = chosen;
		change("UPDATE complaints_complaint SET recused_posts = '{dispatcher}' WHERE tenant_id = ? AND id = ?");
		assertThat(submit(Map.of("answer", "DECLINED", "revision", "0"))).hasStatus(404);
	}

	private void rated(int level) {
		change("""
				INSERT INTO evaluation_rating (tenant_id, complaint_id, id, round, kind, level, tags, anonymous, place_code,
				  place_path, rated_at)
				VALUES (?, ?, '%s', 1, 'FIRST', %d, '{}', false, '%s', '', now())"""
			.formatted(NewId.next(), level, PLACE));
	}

	private void change(String sql) {
		BoundDistrict.run(Actors.YUAN, () -> this.transaction.executeWithoutResult(
				(one) -> assertThat(this.jdbc.sql(sql).params(341503, this.complaint.value()).update()).isEqualTo(1)));
	}

	private MvcTestResult put(@Nullable String revision, String body) {
		var request = this.web.put()
			.uri("/api/v1/341503/samples/" + this.sample + "/calls/" + this.complaint)
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.requestAttr(Actor.ATTRIBUTE, Actors.program());
		return ((revision == null) ? request : request.header("If-Match", revision)).exchange();
	}

	private MvcTestResult submit(Map<String, String> fields) {
		return submit(DESK, fields);
	}

	private MvcTestResult submit(Actor actor, Map<String, String> fields) {
		LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		fields.forEach(form::add);
		return this.web.post()
			.uri(page() + "/calls/" + this.complaint)
			.accept(MediaType.TEXT_HTML)
			.requestAttr(Actor.ATTRIBUTE, actor)
			.with(csrf())
			.formFields(form)
			.exchange();
	}

	private MvcTestResult get(Actor actor) {
		return this.web.get().uri(page()).accept(MediaType.TEXT_HTML).requestAttr(Actor.ATTRIBUTE, actor).exchange();
	}

	private String page() {
		return "/341503/staff/samples/" + this.sample;
	}

	private static String body(MvcTestResult result) {
		assertThat(result).hasStatusOk();
		return text(result);
	}

	private static String text(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
