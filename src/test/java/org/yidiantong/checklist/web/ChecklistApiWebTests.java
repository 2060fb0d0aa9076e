package org.yidiantong.checklist.web;

import java.nio.charset.StandardCharsets;
import java.util.List;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.yidiantong.support.WholeApplication;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The list of a published district as a program gets it.
 */
@WholeApplication
class ChecklistApiWebTests {

	private static final String LIST = "/api/v1/341503/checklist";

	private final MockMvcTester web;

	ChecklistApiWebTests(@Autowired MockMvcTester web) {
		this.web = web;
	}

	@Test
	void answersVersionWithItsItems() {
		assertThat(this.web.get().uri(LIST)).hasStatusOk().bodyJson().satisfies((body) -> {
			assertThat(body).extractingPath("$.version").isEqualTo("2021.1");
			assertThat(body).extractingPath("$.effectiveFrom").isEqualTo("2021-09-06");
			assertThat(body).extractingPath("$.base").isEqualTo("anhui@2021.1");
			assertThat(body).extractingPath("$.next").isNull();
			assertThat(body).extractingPath("$.items.length()").isEqualTo(36);
			assertThat(body).extractingPath("$.categories[4].code").isEqualTo("C5");
			assertThat(body).extractingPath("$.items[0]")
				.asMap()
				.containsEntry("code", "B01")
				.containsEntry("category", "C1")
				.containsEntry("group", "COLLECTIVE")
				.containsEntry("lineage", "anhui/B01")
				.containsEntry("grade", "GENERAL")
				.containsEntry("appliesTo", List.of("VILLAGE", "COMMUNITY"));
		});
	}

	@Test
	void answersBranchesAndTheAddressOfTheChart() {
		String chart = "/341503/checklist/versions/2021.1/items/B16/flow.svg";
		assertThat(this.web.get().uri(LIST + "/items/B16")).hasStatusOk().bodyJson().satisfies((body) -> {
			assertThat(body).extractingPath("$.flowChart").isEqualTo(chart);
			assertThat(body).extractingPath("$.steps[4].decision.branches[0].returnTo").isEqualTo(3);
			assertThat(body).extractingPath("$.steps[6].next").isEqualTo(0);
		});
		MvcTestResult drawn = this.web.get().uri(chart).exchange();
		assertThat(drawn).hasStatusOk().hasContentTypeCompatibleWith("image/svg+xml").bodyText().contains("公示有异议吗？");
		String tag = drawn.getResponse().getHeader("ETag");
		assertThat(tag).startsWith("\"").doesNotContain("-gzip");
		assertThat(this.web.get().uri("/341503/items/B16/flow.svg").header("If-None-Match", tag)).hasStatus(304);
		assertThat(this.web.get().uri("/341503/items/B99/flow.svg")).hasStatus(404);
	}

	@Test
	void filtersByEachParameter() {
		assertThat(codes("?group=COLLECTIVE")).hasSize(16);
		assertThat(codes("?category=C4")).contains("L02").doesNotContain("L01");
		assertThat(codes("?category=C4&place=341503001-C01")).isNotEmpty().doesNotContain("L02");
		assertThat(codes("?category=C4&group=COLLECTIVE")).isEmpty();
	}

	@Test
	void answersInParts() {
		Object next = path(LIST + "?limit=30", "$.next");
		assertThat(codes("?limit=30&after=" + next)).containsExactly("B31", "B32", "B33", "L01", "L02", "L03");
	}

	@Test
	void namesEveryUnknownWord() {
		assertThat(this.web.get().uri(LIST + "?category=C9&group=ALL&place=nowhere")).hasStatus(400)
			.bodyJson()
			.extractingPath("$..parameter")
			.asArray()
			.containsExactlyInAnyOrder("category", "group", "place");
	}

	@Test
	void answersWholeItemAndWhoAnswersForIt() {
		assertThat(this.web.get().uri(LIST + "/items/L02?place=341503003-V01")).hasStatusOk()
			.bodyJson()
			.satisfies((body) -> {
				assertThat(body).extractingPath("$.category").isEqualTo("C4");
				assertThat(body).extractingPath("$.steps[1].limit.bound").isEqualTo("MIN");
				assertThat(body).extractingPath("$.basis[0].inForceFrom").asString().hasSize(10);
				assertThat(body).extractingPath("$.routing.lead.name").isEqualTo("区水利局");
				assertThat(body).extractingPath("$.routing.supervising.code").isEqualTo("SU-PZ5");
			});
		assertThat(path(LIST + "/items/L02", "$.routing")).isNull();
	}

	@Test
	void refusesInOnesOwnWords() {
		refuses("/items/L99", 404, "/problems/item-unknown");
		refuses("/items/L02?place=341503001-C01", 422, "/problems/item-not-offered-here");
		refuses("/items/L02?place=341503001-C99", 404, "/problems/place-unknown");
	}

	private void refuses(String path, int status, String type) {
		assertThat(this.web.get().uri(LIST + path)).hasStatus(status)
			.bodyJson()
			.extractingPath("$.type")
			.asString()
			.endsWith(type);
	}

	@SuppressWarnings("unchecked")
	private List<String> codes(String query) {
		return (List<String>) path(LIST + query, "$.items[*].code");
	}

	private Object path(String uri, String path) {
		MvcTestResult answer = this.web.get().uri(uri).exchange();
		assertThat(answer).hasStatusOk();
		return JsonPath.read(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8), path);
	}

}
