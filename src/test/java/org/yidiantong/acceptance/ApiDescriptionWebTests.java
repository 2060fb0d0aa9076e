package org.yidiantong.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.yidiantong.support.WholeApplication;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

/**
 * Verifies that the OpenAPI document describes each operation for integrators.
 */
@WholeApplication
class ApiDescriptionWebTests {

	private final String document;

	ApiDescriptionWebTests(@Autowired MockMvcTester web) {
		byte[] json = web.get().uri("/v3/api-docs").exchange().getResponse().getContentAsByteArray();
		this.document = new String(json, StandardCharsets.UTF_8);
	}

	@Test
	void describesEveryOperationWithItsParametersAndProblems() {
		Map<String, Map<String, Object>> paths = JsonPath.read(this.document, "$.paths");
		assertThat(paths).isNotEmpty().allSatisfy((path, operations) -> {
			assertThat(path).startsWith("/api/v1/");
			assertThat(operations).isNotEmpty().allSatisfy((method, operation) -> {
				assertThat(operation).as("%s %s", method, path)
					.asInstanceOf(MAP)
					.containsKeys("summary", "description");
				assertThat(JsonPath.<String>read(operation, "$.summary")).isNotBlank();
				assertThat(JsonPath.<String>read(operation, "$.description")).isNotBlank();
				assertThat(JsonPath.<List<Map<String, Object>>>read(operation, "$.parameters")).isNotEmpty()
					.allSatisfy((parameter) -> assertThat(parameter).containsKey("description"));
				for (String status : List.of("400", "404")) {
					assertThat(JsonPath.<Map<String, Object>>read(operation, "$.responses['" + status + "'].content"))
						.containsOnlyKeys("application/problem+json");
				}
			});
		});
	}

	@Test
	void describesListsAndNamesNoHost() {
		assertThat(JsonPath.<List<String>>read(this.document, "$.servers[*].url")).containsExactly("/");
		assertThat(JsonPath.<Map<String, Object>>read(this.document, "$.components.schemas.PagePlaceLine.properties"))
			.containsOnlyKeys("items", "next");
	}

}
