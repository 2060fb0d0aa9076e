package org.yidiantong.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidiantong.support.WholeApplication;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Verifies that citizens and API clients see two published districts with separate
 * figures.
 */
@WholeApplication
class TwoDistrictsWebTests {

	private final MockMvcTester web;

	TwoDistrictsWebTests(@Autowired MockMvcTester web) {
		this.web = web;
	}

	@ParameterizedTest
	@CsvSource({ "341503, 36, 5, 351, 29", "341502, 43, 6, 378, 30" })
	void showCitizensTheirOwnFigures(String district, int items, int categories, int handling, int supervising) {
		String home = get("/" + district + "/", MediaType.TEXT_HTML);
		assertThat(home).contains("<dt>清单事项</dt><dd>" + items + "</dd>", "<dt>办理主体单位</dt><dd>" + handling + "</dd>",
				"<dt>监督单位</dt><dd>" + supervising + "</dd>");
		assertThat(home.split("href=\"/" + district + "/checklist/", -1)).hasSize(categories + 1);
		String list = get("/" + district + "/checklist", MediaType.TEXT_HTML);
		assertThat(list.split("href=\"/" + district + "/items/", -1)).hasSize(items + 1);
	}

	@ParameterizedTest
	@CsvSource({ "341503, 36, 5", "341502, 43, 6" })
	void tellProgramsTheirOwnFigures(String district, int items, int categories) {
		String list = get("/api/v1/" + district + "/checklist?limit=500", MediaType.APPLICATION_JSON);
		assertThat(JsonPath.<List<String>>read(list, "$.items[*].code")).hasSize(items).doesNotHaveDuplicates();
		assertThat(JsonPath.<List<String>>read(list, "$.categories[*].code")).hasSize(categories);
	}

	@Test
	void shareNeitherGroupsNorPlaces() {
		assertThat(get("/341503/checklist", MediaType.TEXT_HTML)).contains("共 36 项，其中集体管理 16 项、便民服务 20 项。");
		for (Map.Entry<String, Integer> group : Map.of("COLLECTIVE", 16, "SERVICE", 20).entrySet()) {
			assertThat(JsonPath.<List<String>>read(
					get("/api/v1/341503/checklist?group=" + group.getKey(), MediaType.APPLICATION_JSON),
					"$.items[*].code"))
				.hasSize(group.getValue());
		}
		for (String district : List.of("341503", "341502")) {
			assertThat(JsonPath.<List<String>>read(
					get("/api/v1/" + district + "/places?limit=500", MediaType.APPLICATION_JSON), "$.items[*].code"))
				.isNotEmpty()
				.allMatch((code) -> code.startsWith(district));
		}
	}

	private String get(String path, MediaType form) {
		MvcTestResult answer = this.web.get().uri(path).accept(form).exchange();
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
