package org.yidiantong.checklist.adaptation;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.yidiantong.checklist.adapted.StepChange;
import org.yidiantong.identity.Actor;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.Finding;
import org.yidiantong.tenancy.folder.TenantsFolder;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidiantong.support.FormTokenRequests.csrf;

/**
 * Officers adapt a flow and approve it on pages, and the district's folder brings
 * adaptations; both refuse what breaks a rule.
 */
class AdaptationPagesWebTests extends AdaptingDistrict {

	private static final String LAW_DROPPED = "第 2 步“派人谈话”的时限“收到申请1个月内”出自法律法规（《";

	@Test
	void refusesOnThePageToDropAStepOfLawAndKeepsWhatWasTyped() throws Exception {
		MvcTestResult refused = post(this.village, "/new?item=B02", Map.of("reason", "CUSTOM", "explanation", "一向如此",
				"s2.do", "DROP", "s4.days", "3", "s1.detail", "用黑色墨水", "a0.action", "", "a0.actor", "支书"));
		assertThat(refused).hasStatus(400);
		assertThat(body(refused)).contains(LAW_DROPPED, "第 4 步", "不能缩短", "写明文字", "用黑色墨水", "一向如此", "value=\"支书\"")
			.doesNotContain("??");
		assertThat(BoundDistrict.call(this.code, () -> this.adaptations.list(this.village))).isEmpty();
	}

	@Test
	void writesComparesAndApproves() throws Exception {
		assertThat(body(get(this.village, ""))).contains("B06", "流程取舍");
		assertThat(body(get(this.village, "/new?item=B06"))).contains("s1.action", "与上一步合并", "a0.after")
			.doesNotContain("??");
		MvcTestResult more = post(this.village, "/new?item=B06",
				Map.of("do", "more", "a0.action", "看一看", "a0.actor", "村监委"));
		assertThat(body(more)).contains("value=\"看一看\"", "a1.action");
		MvcTestResult saved = post(this.village, "/new?item=B06",
				Map.of("reason", "VILLAGE_RULES", "explanation", "村规民约第 3 条", "s5.do", "DROP", "s1.detail", "在村部",
						"a0.after", "3", "a0.actor", "村监委", "a0.action", "张贴在公示栏", "a0.days", "", "a0.unit",
						"WORKING_DAY"));
		assertThat(saved).hasStatus(302);
		String address = String.valueOf(saved.getResponse().getRedirectedUrl());
		String id = address.substring(address.lastIndexOf('/'));
		assertThat(body(get(this.village, id))).contains("张贴在公示栏", "本地增加", "略去", "在村部", "提交审批")
			.doesNotContain("??", ">OF-HU");
		assertThat(body(get(this.village, id + "/edit"))).contains("value=\"张贴在公示栏\"", "value=\"在村部\"");
		assertThat(post(this.village, id + "/act", Map.of("action", "SUBMIT", "revision", "1"))).hasStatus(302);
		assertThat(body(get(this.township, ""))).contains("待审批");
		assertThat(post(this.township, id + "/act", Map.of("action", "REFUSE", "revision", "2"))).hasStatus(400);
		assertThat(body(get(this.township, id))).contains("张贴在公示栏", "value=\"APPROVE\"");
		assertThat(post(this.township, id + "/act", Map.of("action", "APPROVE", "revision", "2"))).hasStatus(302);
		assertThat(text(get("/items/B06?place=" + place("100-V04")))).contains("张贴在公示栏", "村规民约第 3 条");
	}

	@Test
	void refusesInTheFolderToDropAStepOfLaw() throws IOException {
		write("  - {place: '%s', item: B02, reason: CUSTOM, explanation: 一向如此, changes: [{kind: DROP, step: 2}]}",
				"  - {place: '%s', item: B06, reason: CUSTOM, explanation: 一向如此, changes: [{kind: LIMIT, step: 2, days: 9}]}");
		List<Finding> findings = this.folders.validate(TenantsFolder.at(folder()));
		assertThat(findings).extracting((one) -> one.text(Locale.SIMPLIFIED_CHINESE))
			.hasSize(2)
			.anySatisfy((text) -> assertThat(text).contains(LAW_DROPPED))
			.anySatisfy((text) -> assertThat(text).contains("第 2 步", "不能延长"));
		assertThat(findings.get(0).at().toString()).contains("adaptations.yaml");
	}

	@Test
	void appliesTheFolderOnceAndEndsWhatItDrops() throws IOException {
		write("  - {place: '%s', item: B06, reason: CUSTOM, explanation: 一向如此, changes: [{kind: DROP, step: 5}]}");
		TenantsFolder folder = TenantsFolder.at(folder());
		assertThat(this.folders.diff(folder).toString()).contains("adaptation");
		this.folders.apply(folder);
		assertThat(json("/checklist/items/B06?place=" + place("100-V04"), "$.adaptation.dropped[0].seq")).isEqualTo(5);
		assertThat(this.folders.diff(folder).toString()).doesNotContain("adaptation");
		Files.delete(folder().resolve("adaptations.yaml"));
		this.folders.apply(folder);
		assertThat(json("/checklist/items/B06?place=" + place("100-V04"), "$.adaptation")).isNull();
	}

	@Test
	void leavesWhatOfficersDecidedSince() throws IOException {
		write("  - {place: '%s', item: B06, reason: CUSTOM, explanation: 一向如此, changes: [{kind: DROP, step: 5}]}");
		this.folders.apply(TenantsFolder.at(folder()));
		adapted(this.village, this.township, flow("100-V04", "B06", StepChange.detail(1, "在村部")));
		this.folders.apply(TenantsFolder.at(folder()));
		assertThat(json("/checklist/items/B06?place=" + place("100-V04"), "$.steps[0].action")).asString()
			.endsWith("（在村部）");
	}

	private java.nio.file.Path folder() {
		return this.tenants.resolve("copy-" + this.code).resolve(this.code.toString());
	}

	private void write(String... lines) throws IOException {
		StringBuilder text = new StringBuilder("adaptations:\n");
		for (String line : lines) {
			text.append(line.formatted(place("100-V04"))).append('\n');
		}
		Files.writeString(folder().resolve("adaptations.yaml"), text);
	}

	private MvcTestResult get(Actor actor, String path) {
		return this.web.get()
			.uri("/" + this.code + "/staff/adaptations" + path)
			.requestAttr(Actor.ATTRIBUTE, actor)
			.exchange();
	}

	private MvcTestResult post(Actor actor, String path, Map<String, String> fields) {
		var request = this.web.post()
			.uri("/" + this.code + "/staff/adaptations" + path)
			.requestAttr(Actor.ATTRIBUTE, actor)
			.with(csrf());
		fields.forEach((name, value) -> request.param(name, value));
		return request.exchange();
	}

	private static String body(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
	}

}
