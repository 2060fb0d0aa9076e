package org.yidiantong.http.operations;

import java.util.List;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.junit.jupiter.api.Test;
import org.yidiantong.support.HttpSlice;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureWebMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An operation that will go says so in each answer and in the OpenAPI document.
 */
@SpringBootTest(classes = HttpSlice.class)
@AutoConfigureWebMvc
@AutoConfigureMockMvc
class SunsetWebTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	@Autowired
	private SunsetHeaders headers;

	@Test
	void isToldWithTheDaysAndWhatReplacesIt() {
		assertAnnounced(this.web.get().uri("/api/v1/341503/figures/7").exchange(), 200, "7");
	}

	@Test
	void isToldWithARefusalToo() {
		assertAnnounced(this.web.get().uri("/api/v1/341503/figures/x").exchange(), 404, "x");
	}

	@Test
	void isNotToldOfOtherOperations() {
		assertThat(this.web.get().uri("/api/v1/341503/numbers/7?size=1")).hasStatusOk()
			.doesNotContainHeader("Deprecation")
			.doesNotContainHeader("Sunset")
			.doesNotContainHeader("Link");
	}

	@Test
	void isDescribedInTheDocument() {
		Operation operation = this.headers.customize(blank(), handler("figure"));
		assertThat(operation.getDeprecated()).isTrue();
		assertThat(operation.getDescription()).startsWith("一个数")
			.contains("2026-07-01", "/api/v1/{district}/numbers/{number}");
		assertThat(operation.getResponses().values())
			.allSatisfy((answer) -> assertThat(answer.getHeaders()).containsKeys("Deprecation", "Sunset", "Link"));
		assertThat(this.headers.customize(blank(), handler("number"))).isEqualTo(blank());
	}

	private static void assertAnnounced(MvcTestResult answer, int status, String number) {
		assertThat(answer).hasStatus(status)
			.hasHeader("Deprecation", "@1767196800")
			.hasHeader("Sunset", "Tue, 30 Jun 2026 16:00:00 GMT")
			.hasHeader("Link", "</api/v1/341503/numbers/" + number + ">; rel=\"successor-version\"");
	}

	private static Operation blank() {
		ApiResponses responses = new ApiResponses();
		List.of("200", "400").forEach((status) -> responses.addApiResponse(status, new ApiResponse()));
		return new Operation().description("一个数。").responses(responses);
	}

	private HandlerMethod handler(String name) {
		return this.mapping.getHandlerMethods()
			.values()
			.stream()
			.filter((each) -> each.getMethod().getName().equals(name))
			.findFirst()
			.orElseThrow();
	}

}
