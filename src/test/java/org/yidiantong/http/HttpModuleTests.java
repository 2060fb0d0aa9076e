package org.yidiantong.http;

import org.junit.jupiter.api.Test;
import org.yidiantong.support.ModuleTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every answer shares, without a module that has an API of its own.
 */
@ModuleTest
class HttpModuleTests {

	@Autowired
	private MockMvcTester web;

	@Test
	void answersAnUnknownAddressWithAProblem() {
		MvcTestResult answer = this.web.get()
			.uri("/api/v1/341503/nothing")
			.accept(MediaType.APPLICATION_JSON)
			.exchange();
		assertThat(answer).hasStatus(404).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(answer).bodyJson().extractingPath("$.instance").isEqualTo("/api/v1/341503/nothing");
		assertThat(answer).hasHeader("X-Content-Type-Options", "nosniff");
	}

	@Test
	void describesProblemsInADocumentWithoutOperations() {
		MvcTestResult document = this.web.get().uri("/v3/api-docs").exchange();
		assertThat(document).hasStatusOk().bodyJson().extractingPath("$.paths").asMap().isEmpty();
		assertThat(document).bodyJson()
			.extractingPath("$.components.schemas.Problem.required")
			.asArray()
			.contains("type", "title", "status", "detail");
	}

}
