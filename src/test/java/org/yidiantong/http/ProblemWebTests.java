package org.yidiantong.http;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.support.HttpSlice;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureWebMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What goes wrong is answered with a problem, in the form and the language asked for.
 */
@SpringBootTest(classes = HttpSlice.class)
@AutoConfigureWebMvc
@AutoConfigureMockMvc
class ProblemWebTests {

	private final MockMvcTester web;

	ProblemWebTests(@Autowired MockMvcTester web) {
		this.web = web;
	}

	@ParameterizedTest
	@CsvSource({ "/api/v1/341503/nothing, 404, not-found", "/fail/refusal, 413, payload-too-large",
			"/fail/district, 404, district-unknown", "/fail/otherwise, 500, internal-error",
			"/api/v1/341503/numbers/x?size=1, 404, not-found", "/api/v1/341503/numbers/1, 400, invalid-request",
			"/api/v1/341503/numbers/1?size=x, 400, invalid-request" })
	void answersProgramsWithAProblem(String path, int status, String name) {
		assertThat(this.web.get().uri(path).accept(MediaType.APPLICATION_JSON)).hasStatus(status)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.hasPathSatisfying("$.type", (type) -> assertThat(type).asString().isEqualTo("/problems/" + name))
			.hasPathSatisfying("$.detail", (detail) -> assertThat(detail).asString().containsPattern("\\p{IsHan}"))
			.hasPathSatisfying("$.title", (title) -> assertThat(title).asString().containsPattern("\\p{IsHan}"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nothing", "/341503/nothing", "/fail/district", "/fail/otherwise" })
	void answersPeopleWithAPageThatLeadsBack(String path) {
		assertThat(this.web.get().uri(path).accept(MediaType.TEXT_HTML, MediaType.ALL))
			.satisfies((answer) -> assertThat(answer.getResponse().getStatus()).isGreaterThanOrEqualTo(404))
			.hasContentTypeCompatibleWith(MediaType.TEXT_HTML)
			.bodyText()
			.contains("返回首页")
			.contains("href=\"" + (path.startsWith("/341503") ? "/341503/" : "/") + "\"")
			.doesNotContain("secret", "Exception", "<script>", "Whitelabel");
	}

	@Test
	void hidesWhatNobodyForesaw() {
		assertThat(this.web.get().uri("/fail/otherwise").accept(MediaType.APPLICATION_JSON)).bodyText()
			.doesNotContain("secret", "Exception", "trace", "org.yidiantong");
	}

	@Test
	void namesEveryMistakeOfABody() {
		assertThat(this.web.post()
			.uri("/api/v1/341503/things")
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"name\":\" \",\"note\":\"too long\"}")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[*].pointer")
			.asArray()
			.containsExactlyInAnyOrder("/name", "/note");
	}

	@Test
	void namesEveryMistakeOfAListsAddress() {
		assertThat(this.web.get().uri("/api/v1/341503/things?limit=0&after=xyz")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[*].parameter")
			.asArray()
			.containsExactly("limit", "after");
	}

	@ParameterizedTest
	@ValueSource(strings = { "-1", "501", "1e3", "", "99999999999", "十" })
	void refusesALimitOutOfBounds(String limit) {
		assertThat(this.web.get().uri("/api/v1/341503/things?limit={limit}", limit)).hasStatus(400);
	}

	@Test
	void refusesAnUnreadableBody() {
		assertThat(this.web.post()
			.uri("/api/v1/341503/things")
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"name\"")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/malformed-body");
	}

	@Test
	void saysWhichMethodsAnAddressTakes() {
		assertThat(this.web.delete().uri("/api/v1/341503/things")).hasStatus(405)
			.headers()
			.hasHeaderSatisfying(HttpHeaders.ALLOW, (allow) -> assertThat(allow.get(0)).contains("GET", "POST"));
	}

	@Test
	void saysSoToPeopleAsWell() {
		assertThat(this.web.post().uri("/341503/sample").accept(MediaType.TEXT_HTML)).hasStatus(405)
			.hasHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
			.hasHeader(HttpHeaders.ALLOW, "GET");
	}

	@Test
	void refusesFormatsItDoesNotSpeak() {
		assertThat(this.web.post().uri("/api/v1/341503/things").contentType(MediaType.TEXT_XML).content("<a/>"))
			.hasStatus(415)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(this.web.get().uri("/api/v1/341503/things").accept(MediaType.IMAGE_PNG)).hasStatus(406)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@Test
	void speaksEnglishWhenAsked() {
		assertThat(this.web.get().uri("/api/v1/341503/nothing").header(HttpHeaders.ACCEPT_LANGUAGE, "fr, en;q=0.5"))
			.bodyJson()
			.extractingPath("$.title")
			.isEqualTo("Not found");
		assertThat(this.web.get().uri("/api/v1/1/nothing?lang=en")).bodyText().contains("Not found");
	}

	@Test
	void describesEachTypeAtItsAddress() {
		assertThat(this.web.get().uri("/problems/invalid-request")).hasStatusOk().bodyText().contains("填写有误");
		assertThat(this.web.get().uri("/problems/no-such-type")).hasStatus(404);
	}

	@Test
	void forbidsWhatPagesNeverNeed() {
		assertThat(this.web.get().uri("/nothing")).headers()
			.hasHeaderSatisfying("Content-Security-Policy",
					(policy) -> assertThat(policy.get(0)).contains("default-src 'none'", "frame-ancestors 'none'")
						.doesNotContain("unsafe"))
			.containsHeader("X-Content-Type-Options");
	}

}
