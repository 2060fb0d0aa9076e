package org.yidiantong.checklist.adaptation;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yidiantong.checklist.adapted.StepChange;
import org.yidiantong.checklist.events.FlowAdapted;
import org.yidiantong.eventlog.EventLogReader;
import org.yidiantong.identity.Actor;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * A village adapts a flow: what breaks a rule is refused, what is approved is what the
 * villagers see.
 */
class AdaptationWebTests extends AdaptingDistrict {

	private static final String LAW_DROPPED = "第 2 步“派人谈话”的时限“收到申请1个月内”出自法律法规";

	@Autowired
	private EventLogReader log;

	/** The villagers of one village see its flow; everybody else that of the district. */
	@Test
	void showsTheFlowThatHoldsInThisVillage() {
		Adaptation done = adapted(this.village, this.township, flow("100-V04", "B06", StepChange.drop(5),
				StepChange.detail(1, "在村部交给文书"), StepChange.add(3, "村监委", "张贴在公示栏"), StepChange.limit(2, 2)));
		String here = "/checklist/items/B06?place=" + place("100-V04");
		assertThat(json(here, "$.steps[0].action")).isEqualTo("取得合法票据并注明用途签字（在村部交给文书）");
		assertThat(json(here, "$.steps[3].action")).isEqualTo("张贴在公示栏");
		assertThat(json(here, "$.steps[1].limit.days")).isEqualTo(2);
		assertThat(json(here, "$.adaptation.marks[*].seq").toString()).isEqualTo("[1,2,4]");
		assertThat(json(here, "$.adaptation.dropped[0].seq")).isEqualTo(5);
		String chart = (String) json(here, "$.flowChart");
		assertThat(chart).isEqualTo("/" + this.code + "/items/B06/flow.svg?place=" + place("100-V04"));
		assertThat(text(this.web.get().uri(chart).exchange())).contains("张贴在公示栏", "★", "清单流程中略去的步骤");
		String page = text(get("/items/B06?place=" + place("100-V04")));
		assertThat(page).contains("张贴在公示栏", "本地增加", "本地细化", "村民代表会议通过的村规民约", "flow.svg?place=" + place("100-V04"))
			.doesNotContain("??");
		for (String elsewhere : new String[] { "", "?place=" + place("100-V01") }) {
			assertThat(json("/checklist/items/B06" + elsewhere, "$.steps[3].action")).asString()
				.doesNotContain("张贴在公示栏");
		}
		assertThat(text(get("/items/B06"))).doesNotContain("张贴在公示栏", "本地增加");
		assertThat(text(get("/items/B06/flow.svg"))).doesNotContain("★");
		act(this.village, done, AdaptationAction.END, "");
		assertThat(text(get("/items/B06?place=" + place("100-V04")))).doesNotContain("张贴在公示栏");
	}

	/** A township's adaptation holds in its villages, unless a village has its own. */
	@Test
	void prefersTheVillageToTheTownship() {
		adapted(this.township, this.district, flow("100", "B06", StepChange.detail(1, "镇里的说法")));
		adapted(this.village, this.township, flow("100-V04", "B06", StepChange.detail(1, "村里的说法")));
		assertThat(json("/checklist/items/B06?place=" + place("100-V01"), "$.steps[0].action")).asString()
			.endsWith("（镇里的说法）");
		assertThat(json("/checklist/items/B06?place=" + place("100-V01"), "$.adaptation.place"))
			.isEqualTo(place("100"));
		assertThat(json("/checklist/items/B06?place=" + place("100-V04"), "$.steps[0].action")).asString()
			.endsWith("（村里的说法）");
		assertThat(json("/checklist/items/B06?place=" + place("101-V01"), "$.steps[0].action")).asString()
			.doesNotContain("说法");
	}

	@Test
	void refusesByApiToDropAStepOfLawAndNamesEveryRule() {
		MvcTestResult refused = send(HttpMethod.POST, "", null, """
				{"placeCode": "%s", "itemCode": "B02", "reason": "CUSTOM", "explanation": "一向如此",
				 "changes": [{"kind": "DROP", "step": 2}, {"kind": "LIMIT", "step": 4, "days": 3},
				  {"kind": "LIMIT", "step": 6, "days": 4}]}""".formatted(place("100-V04")));
		assertThat(refused).hasStatus(400);
		assertThat(body(refused)).contains(LAW_DROPPED, "《", "/changes/0", "第 4 步", "公示不少于5个工作日", "不能缩短", "/changes/1",
				"第 6 步", "不能放宽", "/changes/2");
		assertThat(BoundDistrict.call(this.code, () -> this.adaptations.list(this.program))).isEmpty();
	}

	@Test
	void namesEveryMistakeOfABody() {
		MvcTestResult refused = send(HttpMethod.POST, "", null,
				"""
						{"placeCode": "nowhere", "reason": "WEATHER", "changes": [{"kind": "CUT"}, 3, {"kind": "DROP", "step": "x"}],
						 "other": 1}""");
		assertThat(refused).hasStatus(400);
		assertThat(body(refused)).contains("/placeCode", "/itemCode", "/reason", "/explanation", "/changes/0/kind",
				"/changes/0/step", "/changes/1", "/changes/2/step", "/other");
		assertThat(send(HttpMethod.POST, "", null, "{\"changes\": {}}")).hasStatus(400);
	}

	@Test
	void refusesAnItemThatDoesNotApplyThere() {
		assertThat(send(HttpMethod.POST, "", null, """
				{"placeCode": "%s", "itemCode": "B27", "reason": "CUSTOM", "explanation": "一向如此",
				 "changes": [{"kind": "DETAIL", "step": 1, "action": "在社区办"}]}""".formatted(place("001-C01"))))
			.hasStatus(400)
			.satisfies((result) -> assertThat(body(result)).contains("事项 B27", "不适用于小东街社区"));
	}

	@Test
	void losesNoChangeOfAnother() {
		String content = """
				{"placeCode": "%s", "itemCode": "B06", "reason": "CUSTOM", "explanation": "一向如此",
				 "changes": [{"kind": "DETAIL", "step": 1, "action": "在村部"}]}""".formatted(place("100-V04"));
		MvcTestResult begun = send(HttpMethod.POST, "", null, content);
		assertThat(begun).hasStatus(201);
		assertThat(begun).headers().hasValue("ETag", "\"1\"");
		String id = "/" + JsonPath.read(body(begun), "$.id");
		assertThat(send(HttpMethod.POST, "", null, content)).hasStatus(409);
		assertThat(send(HttpMethod.PUT, id, null, content)).hasStatus(428);
		assertThat(send(HttpMethod.PUT, id, "\"1\"", content)).hasStatusOk();
		assertThat(send(HttpMethod.PUT, id, "\"1\"", content)).hasStatus(412);
		assertThat(send(HttpMethod.POST, id + "/submit", "\"1\"", "")).hasStatus(412);
		assertThat(send(HttpMethod.POST, id + "/submit", "\"2\"", "")).hasStatusOk();
		assertThat(send(HttpMethod.PUT, id, "\"3\"", content)).hasStatus(409);
		assertThat(JsonPath.<Object>read(body(send(HttpMethod.GET, id, null, "")), "$.state")).isEqualTo("SUBMITTED");
		assertThat(send(HttpMethod.GET, "/" + UUID.randomUUID(), null, "")).hasStatus(404);
		assertThat(send(HttpMethod.GET, "/x", null, "")).hasStatus(404);
	}

	@Test
	void isApprovedOneLevelAboveByAnotherPerson() {
		Adaptation draft = BoundDistrict.call(this.code,
				() -> this.adaptations.begin(this.village, flow("100-V04", "B06", StepChange.detail(1, "在村部"))));
		assertThatExceptionOfType(AdaptationActionImpossible.class)
			.isThrownBy(() -> act(this.township, draft, AdaptationAction.APPROVE, ""));
		Adaptation sent = act(this.village, draft, AdaptationAction.SUBMIT, "");
		for (Actor other : new Actor[] { this.village, officer(this.township, "101"),
				officer(this.township, "101-V01") }) {
			assertThatExceptionOfType(AdaptationUnknown.class)
				.isThrownBy(() -> act(other, sent, AdaptationAction.APPROVE, ""));
		}
		assertThatExceptionOfType(InvalidRequest.class).as("a refusal has a reason")
			.isThrownBy(() -> act(this.township, sent, AdaptationAction.REFUSE, " "));
		Adaptation back = act(this.township, sent, AdaptationAction.REFUSE, "请附会议记录");
		assertThat(back.state()).isEqualTo(AdaptationState.REFUSED);
		AdaptationView view = BoundDistrict.call(this.code, () -> this.adaptations.find(this.village, draft.id()));
		assertThat(view.history()).extracting(HistoryEntry::action, HistoryEntry::note)
			.endsWith(tuple(AdaptationAction.REFUSE, "请附会议记录"));
		assertThat(view.actions()).containsExactlyInAnyOrder(AdaptationAction.SAVE, AdaptationAction.END);
	}

	/** The log tells when a flow takes effect and when it ends; a later one replaces. */
	@Test
	void publishesWhatTakesEffectAndWhatEnds() {
		Adaptation first = adapted(this.village, this.township, flow("100-V04", "B06", StepChange.drop(5)));
		Adaptation second = adapted(this.village, this.district, flow("100-V04", "B06", StepChange.detail(1, "在村部")));
		act(this.village, second, AdaptationAction.END, "");
		assertThat(BoundDistrict.call(this.code, () -> this.log.after(0, 1000))
			.stream()
			.flatMap((entry) -> entry.as(FlowAdapted.class).stream()))
			.extracting(FlowAdapted::adaptation, FlowAdapted::inEffect, (event) -> event.changes().get(0).step(),
					(event) -> event.place().size())
			.containsExactly(tuple(first.id(), true, 5, 2), tuple(second.id(), true, 1, 2),
					tuple(second.id(), false, 1, 2));
		assertThat(BoundDistrict.call(this.code, () -> this.adaptations.find(this.village, first.id()))
			.adaptation()
			.state()).isEqualTo(AdaptationState.REPLACED);
	}

	private Actor officer(Actor like, String place) {
		return officer(like.roles().iterator().next(), "HU-" + place(place));
	}

	private MvcTestResult send(HttpMethod method, String path, @Nullable String ifMatch, String content) {
		var request = this.web.method(method)
			.uri("/api/v1/" + this.code + "/adaptations" + path)
			.requestAttr(Actor.ATTRIBUTE, this.program);
		if (ifMatch != null) {
			request.header("If-Match", ifMatch);
		}
		return (content.isEmpty() ? request : request.contentType(MediaType.APPLICATION_JSON).content(content))
			.exchange();
	}

	private static String body(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
