package org.yidiantong.support;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * Verifies that the comparison with the OpenAPI document detects differences.
 */
@WholeApplication
class DocumentedAnswersTests {

	private static final String PATH = "/api/v1/{district}/lamps";

	private static final ApiDocument DOCUMENT = new ApiDocument("""
			{"openapi": "3.1.0",
			 "paths": {"/api/v1/{district}/lamps": {"get": {"responses": {
			   "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Lamp"}}}},
			   "304": {"description": "unchanged"}}}}},
			 "components": {"schemas": {
			   "Lamp": {"type": "object", "required": ["name", "since"], "properties": {
			     "name": {"type": "string"}, "since": {"type": ["string", "null"], "format": "date"},
			     "colour": {"type": "string", "enum": ["RED"]},
			     "owner": {"anyOf": [{"$ref": "#/components/schemas/Owner"}, {"type": "null"}]}}},
			   "Owner": {"type": "object", "properties": {"name": {"type": "string"}}}}}}
			""".getBytes(StandardCharsets.UTF_8));

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "201 | application/json | {\"name\": \"a\", \"since\": null}",
			"200 | text/plain | {\"name\": \"a\", \"since\": null}",
			"304 | application/json | {\"name\": \"a\", \"since\": null}", "200 | application/json | []",
			"200 | application/json | {\"name\": \"a\"}", "200 | application/json | {\"name\": null, \"since\": null}",
			"200 | application/json | {\"name\": \"a\", \"since\": \"soon\"}",
			"200 | application/json | {\"name\": \"a\", \"since\": null, \"more\": 1}",
			"200 | application/json | {\"name\": \"a\", \"since\": null, \"colour\": \"BLUE\"}",
			"200 | application/json | {\"name\": \"a\", \"since\": null, \"owner\": {\"more\": 1}}" })
	void refusesWhatIsNotDocumented(int status, String type, String body) {
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> compare(status, type, body))
			.withMessageContaining("not documented");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "200 | application/json;charset=UTF-8 | {\"name\": \"a\", \"since\": \"2021-12-15\"}",
					"200 | application/json | {\"name\": \"a\", \"since\": null, \"owner\": null, \"colour\": \"RED\"}",
					"200 | application/json | {\"name\": \"a\", \"since\": null, \"owner\": {\"name\": \"b\"}}",
					"304 | | ''" })
	void passesWhatIs(int status, String type, String body) {
		assertThatNoException().isThrownBy(() -> compare(status, type, body));
	}

	@Test
	void seesWhatATestAsksFor(@Autowired MockMvcTester web) {
		assertThat(web.get().uri("/api/v1/341503/places?limit=1")).hasStatusOk();
		assertThat(web.get().uri("/api/v1/341503/places?limit=0")).hasStatus(400);
		assertThat(DocumentedAnswers.seen()).contains("GET /api/v1/{district}/places 200",
				"GET /api/v1/{district}/places 400");
	}

	private static void compare(int status, String type, String body) {
		DOCUMENT.compare(PATH, "GET", status, type, body.getBytes(StandardCharsets.UTF_8));
	}

}
