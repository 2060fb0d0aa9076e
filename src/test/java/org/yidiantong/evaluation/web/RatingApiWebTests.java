package org.yidiantong.evaluation.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.complaints.TrackingCode;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.support.ClosedComplaints;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Ratings as a program sends them.
 */
@WholeApplication
class RatingApiWebTests {

	private static final DistrictCode YUAN = new DistrictCode(341503);

	private static final String PLACE = "341503100-V04";

	private final MockMvcTester web;

	private final ClosedComplaints cases;

	RatingApiWebTests(@Autowired MockMvcTester web, @Autowired ClosedComplaints cases) {
		this.web = web;
		this.cases = cases;
	}

	@Test
	void recordsOnceAndSaysWhat() {
		String code = closed();
		assertThat(rate(code.toLowerCase().replace("-", ""), """
				{"level": 2, "tags": ["RESULT", "SPEED"], "comment": "电话13800005678"}""")).hasStatus(201)
			.hasHeader("Cache-Control", "no-store")
			.bodyJson()
			.isLenientlyEqualTo("""
					{"kind": "FIRST", "level": 2, "levelName": "不满意", "tags": ["SPEED", "RESULT"],
					 "comment": "电话138****5678", "anonymous": true}""");
		assertThat(rate(code, "{\"level\": 2}")).hasStatus(409)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/rated-already");
	}

	@Test
	void namesEveryMistakeAtOnce() {
		assertThat(rate(closed(),
				"""
						{"level": "5", "tags": ["SPEED", 7, "x"], "comment": %s, "levle": 1, "a/b": 2}"""
					.formatted("\"" + "灯".repeat(501) + "\"")))
			.hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[*].pointer")
			.asArray()
			.containsExactlyInAnyOrder("/level", "/tags/1", "/tags/2", "/comment", "/levle", "/a~1b");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "{} | /level", "{\"level\": null} | /level", "{\"level\": 0} | /level", "{\"level\": 6} | /level",
					"{\"level\": -1} | /level", "{\"level\": 5.0} | /level", "{\"level\": 4.5} | /level",
					"{\"level\": \"5\"} | /level", "{\"level\": true} | /level", "{\"level\": 99999999999} | /level",
					"{\"level\": [5]} | /level", "{\"level\": 5, \"tags\": \"SPEED\"} | /tags",
					"{\"level\": 5, \"tags\": {\"a\": 1}} | /tags", "{\"level\": 5, \"tags\": [null]} | /tags/0",
					"{\"level\": 5, \"comment\": 5} | /comment", "{\"level\": 5, \"kind\": \"FIRST\"} | /kind",
					"[] | ''", "5 | ''" })
	void namesTheOneMistake(String body, String pointer) {
		assertThat(rate(closed(), body)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[*].pointer")
			.asArray()
			.containsExactly(pointer);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "{} {}", "{\"level\":5,\"level\":1}", "\u0000", "[[[[[[[[" })
	void refusesWhatIsNoJson(String body) {
		assertThat(rate("0000-0000-0001-1", body)).hasStatus(400);
	}

	@Test
	void refusesWhatIsTooLargeOrOfAnotherKind() {
		String code = closed();
		assertThat(rate(code, "{\"level\": 5, \"comment\": \"" + "灯".repeat(20_000) + "\"}")).hasStatus(413);
		assertThat(rate(code, "[".repeat(10_000))).hasStatus(400);
		assertThat(this.web.post().uri(address(code)).contentType(MediaType.TEXT_PLAIN).content("5")).hasStatus(415);
		assertThat(this.web.get().uri(address(code))).hasStatus(405);
	}

	@Test
	void takesTextThatNoDatabaseTakes() {
		assertThat(rate(closed(), "{\"level\": 5, \"comment\": \"好\\u0000\\ud800<b>\"}")).hasStatus(201)
			.bodyJson()
			.extractingPath("$.comment")
			.isEqualTo("好<b>");
	}

	@ParameterizedTest
	@CsvSource({ "0000-0000-0001-1, 404, complaint-unknown", "0000-0000-0001-2, 400, tracking-code-mistyped",
			"abc, 400, tracking-code-unreadable" })
	void tellsAMistypedCodeFromAnUnknownOne(String code, int status, String problem) {
		assertThat(rate(code, "{\"level\": 5}")).hasStatus(status)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/" + problem);
	}

	@Test
	void saysInWhichStateAnOpenCaseIs() {
		String open = this.cases.open(YUAN, PLACE, true).grouped();
		assertThat(rate(open, "{\"level\": 5}")).hasStatus(409).bodyJson().satisfies((problem) -> {
			assertThat(problem).extractingPath("$.type").isEqualTo("/problems/complaint-not-closed");
			assertThat(problem).extractingPath("$.detail").asString().contains("待受理");
		});
		assertThat(this.web.post()
			.uri("/api/v1/341502/complaints/" + closed() + "/rating")
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"level\": 5}")).hasStatus(404);
	}

	@Test
	void takesNothingFromStaff() {
		String code = closed();
		Actor officer = Actor.officer(UUID.randomUUID(), "OF-TEST", YUAN, new UnitCode("HU-TEST"),
				Set.of(Role.HANDLING_OFFICER));
		for (List<Object> mark : List.of(List.<Object>of(Actor.ATTRIBUTE, officer),
				List.<Object>of(Actor.STAFF_BROWSER, Boolean.TRUE))) {
			assertThat(this.web.post()
				.uri(address(code))
				.requestAttr((String) mark.get(0), mark.get(1))
				.contentType(MediaType.APPLICATION_JSON)
				.content("{\"level\": 5}")).hasStatus(403)
				.bodyJson()
				.extractingPath("$.detail")
				.asString()
				.contains("拨打 12345");
		}
		assertThat(rate(code, "{\"level\": 5}")).hasStatus(201);
	}

	private String closed() {
		TrackingCode code = this.cases.closed(YUAN, PLACE, true);
		return code.grouped();
	}

	private MvcTestResult rate(String code, String body) {
		return this.web.post()
			.uri(address(code))
			.contentType(MediaType.APPLICATION_JSON)
			.content(body.getBytes(StandardCharsets.UTF_8))
			.exchange();
	}

	private static String address(String code) {
		return "/api/v1/341503/complaints/" + code + "/rating";
	}

}
