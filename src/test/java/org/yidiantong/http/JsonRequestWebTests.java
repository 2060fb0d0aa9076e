package org.yidiantong.http;

import java.nio.charset.StandardCharsets;
import java.util.List;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.support.HttpSlice;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureWebMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A body is bounded and strict, and every error in it is named at once.
 */
@SpringBootTest(classes = HttpSlice.class)
@AutoConfigureWebMvc
@AutoConfigureMockMvc
class JsonRequestWebTests {

	private static final String WHOLE = """
			{"name": "灯", "count": 2, "urgent": true, "day": "2021-12-15", "colour": "RED", "tags": ["a", "b"],
			"note": " 灯😀x ", "buyer": {"name": "张"}}""";

	private final MockMvcTester web;

	JsonRequestWebTests(@Autowired MockMvcTester web) {
		this.web = web;
	}

	@Test
	void fillsTheRecord() {
		assertThat(post("/orders", WHOLE)).hasStatusOk().bodyJson().isStrictlyEqualTo(WHOLE);
	}

	@Test
	void takesMissingMembersAndNullForNothing() {
		assertThat(post("/orders", "{\"name\": \"灯\", \"count\": null, \"tags\": null}")).hasStatusOk()
			.bodyJson()
			.isEqualTo("""
					{"name": "灯", "count": null, "urgent": null, "day": null, "colour": null, "tags": [], "note": null,
					"buyer": null}""");
	}

	@Test
	void namesWrongTypesAndBrokenConstraintsTogether() {
		String wrong = """
				{"count": 5.0, "urgent": "yes", "day": "2021-13-01", "colour": "GREEN", "tags": ["a", 1], "note": "four",
				"buyer": {"name": " ", "a/b": 1}, "more": 1}""";
		assertThat(errors(post("/orders", wrong))).containsExactlyInAnyOrder("/name", "/count", "/urgent", "/day",
				"/colour", "/tags/1", "/note", "/buyer/name", "/buyer/a~1b", "/more");
	}

	@Test
	void addsWhatTheDomainFindsInOtherMembers() {
		assertThat(errors(post("/orders/checked", "{\"name\": \"灯\", \"count\": \"2\"}"))).containsExactly("/count",
				"/day");
		assertThat(post("/orders/checked", WHOLE)).hasStatusOk();
	}

	@Test
	void tellsAnErrorInTheWordsOfTheBundle() {
		assertThat(this.web.post()
			.uri("/api/v1/341503/orders")
			.header("Accept-Language", "en")
			.content("{\"name\": \"灯\", \"count\": \"2\", \"note\": \"four\"}")).bodyJson()
			.extractingPath("$.errors[*].detail")
			.asArray()
			.containsExactly("This parameter cannot be read.",
					"The number of items must be a whole number from 4 to 3.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{", "{\"name\": \"a\"} {}", "{\"name\": \"a\", \"name\": \"b\"}", "\u0000", "[1,2" })
	void refusesWhatIsNoJson(String body) {
		assertThat(post("/orders", body)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/malformed-body");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "null", "[]", "\"text\"", "1" })
	void refusesWhatIsNoObject(String body) {
		assertThat(errors(post("/orders", body))).containsExactly("");
	}

	@Test
	void refusesMoreThanTheRecordCanNeed() {
		assertThat(post("/orders", "{\"name\": \"" + "x".repeat(400) + "\"}")).hasStatus(413);
	}

	@ParameterizedTest
	@CsvSource({ "'', 200", "'{}', 200", "'{\"a\": 1}', 400", "'[]', 400" })
	void needsNoBodyWhereThereIsNothingToSay(String body, int status) {
		assertThat(post("/orders/done", body)).hasStatus(status);
	}

	@Test
	void refusesParametersThatAListDoesNotHave() {
		MvcTestResult answer = this.web.get().uri("/api/v1/341503/things?limit=2&q=x&lang=en&<b>=1").exchange();
		assertThat(answer).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[*].parameter")
			.asArray()
			.containsExactly("<b>", "q");
		assertThat(answer).bodyText().contains("There is no such parameter; there are: after、lang、limit.");
		assertThat(this.web.get().uri("/341503/sample?q=x")).hasStatusOk();
	}

	private MvcTestResult post(String path, String body) {
		return this.web.post()
			.uri("/api/v1/341503" + path)
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

	private static List<Object> errors(MvcTestResult answer) {
		assertThat(answer).hasStatus(400);
		return JsonPath.read(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8),
				"$.errors[*].pointer");
	}

}
