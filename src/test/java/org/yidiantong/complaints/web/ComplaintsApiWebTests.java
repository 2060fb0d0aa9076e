package org.yidiantong.complaints.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.support.WholeApplication;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Complaints as a program files and follows them.
 */
@WholeApplication
class ComplaintsApiWebTests {

	private static final String COMPLAINTS = "/api/v1/341503/complaints";

	private static final String SOUND = """
			{"placeCode": "341503100-V04", "itemCode": "B01", "text": "路灯坏了三天", "anonymous": true}""";

	private final MockMvcTester web;

	ComplaintsApiWebTests(@Autowired MockMvcTester web) {
		this.web = web;
	}

	@Test
	void filesAndFollows() throws Exception {
		MvcTestResult filed = post(key(), SOUND);
		assertThat(filed).hasStatus(201).bodyJson().extractingPath("$.status").isEqualTo("SUBMITTED");
		String body = filed.getResponse().getContentAsString(StandardCharsets.UTF_8);
		String code = JsonPath.read(body, "$.trackingCode");
		assertThat(filed).hasHeader("Location", COMPLAINTS + "/" + code).hasHeader("Cache-Control", "no-store");
		assertThat(this.web.get().uri(COMPLAINTS + "/" + code.toLowerCase().replace("-", ""))).hasStatusOk()
			.bodyJson()
			.satisfies((progress) -> {
				assertThat(progress).extractingPath("$.statusName").isEqualTo("待受理");
				assertThat(progress).extractingPath("$.place").isEqualTo("黄莲村");
				assertThat(progress).extractingPath("$.unitInCharge").asString().contains("苏埠镇");
				assertThat(progress).extractingPath("$.dueOn").isEqualTo(JsonPath.read(body, "$.dueOn"));
				assertThat(progress).extractingPath("$.dueParts.accept").isEqualTo(3);
				assertThat(progress).extractingPath("$.history[0].action").isEqualTo("FILE");
			})
			.hasPath("$.filedAt")
			.doesNotHavePath("$.text");
	}

	@Test
	void answersTheSameKeyWithTheSameBytesHoweverManyAskAtOnce() throws Exception {
		String key = key();
		ExecutorService threads = Executors.newFixedThreadPool(50);
		List<Future<String>> answers = threads.invokeAll(Collections.nCopies(50, () -> {
			MvcTestResult answer = post(key, SOUND);
			return answer.getResponse().getStatus() + Arrays.toString(answer.getResponse().getContentAsByteArray())
					+ answer.getResponse().getHeader("Location");
		}));
		threads.shutdown();
		String first = answers.get(0).get();
		assertThat(first).startsWith("201");
		for (Future<String> answer : answers) {
			assertThat(answer.get()).isEqualTo(first);
		}
		assertThat(post(key, SOUND.replace("三天", "四天"))).hasStatus(422)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/key-used-otherwise");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "two words", "中文中文中文中文" })
	void wantsAKey(String key) {
		assertThat(post(key, SOUND)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/key-missing");
	}

	@Test
	void namesEveryMistakeAtOnce() {
		assertThat(post(key(), """
				{"placeCode": "nowhere", "itemCode": 5, "text": " ", "nature": "OTHER", "anonymous": true,
				 "contact": {"name": "", "phone": "123", "mail": "x"}, "natur": 1}""")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[*].pointer")
			.asArray()
			.containsExactlyInAnyOrder("/placeCode", "/itemCode", "/text", "/nature", "/contact", "/contact/name",
					"/contact/phone", "/contact/mail", "/natur");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"{\"placeCode\":\"341503001-C01\",\"itemCode\":\"L02\",\"text\":\"x\",\"anonymous\":true} | /itemCode",
			"{\"placeCode\":\"341502001\",\"text\":\"x\",\"anonymous\":true} | /placeCode",
			"{\"placeCode\":\"a\\u0000b\",\"text\":\"x\",\"anonymous\":true} | /placeCode",
			"{\"placeCode\":\"341503100-V04\",\"text\":\"\\u0000\",\"anonymous\":true} | /text",
			"{\"placeCode\":\"341503100-V04\",\"text\":\"x\"} | /contact", "[] | ''" })
	void namesTheOneMistake(String body, String pointer) {
		assertThat(post(key(), body)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[*].pointer")
			.asArray()
			.containsExactly(pointer);
	}

	@Test
	void countsCharactersAndNotBytes() {
		assertThat(post(key(), SOUND.replace("路灯坏了三天", "😀".repeat(5000)))).hasStatus(201);
		assertThat(post(key(), SOUND.replace("路灯坏了三天", "灯".repeat(5001)))).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].pointer")
			.isEqualTo("/text");
	}

	@Test
	void takesTextThatNoDatabaseTakes() {
		assertThat(post(key(), SOUND.replace("路灯坏了三天", "灯\\u0000\\ud800<b>=1+1"))).hasStatus(201);
	}

	@Test
	void refusesWhatIsTooLargeOrNoJson() {
		assertThat(post(key(), SOUND.replace("路灯坏了三天", "灯".repeat(200_000)))).hasStatus(413);
		for (String body : List.of("", "{", "{} {}", "{\"text\":\"a\",\"text\":\"b\"}", "\u0000")) {
			assertThat(post(key(), body)).hasStatus(400);
		}
		assertThat(post(key(), "[".repeat(50_000))).hasStatus(400);
		assertThat(this.web.post().uri(COMPLAINTS).contentType(MediaType.TEXT_PLAIN).content(SOUND)).hasStatus(415);
	}

	@ParameterizedTest
	@CsvSource({ "0000-0000-0001-1, 404, complaint-unknown", "0000-0000-0001-2, 400, tracking-code-mistyped",
			"abc, 400, tracking-code-unreadable" })
	void tellsAMistypedCodeFromAnUnknownOne(String code, int status, String problem) {
		assertThat(this.web.get().uri(COMPLAINTS + "/" + code)).hasStatus(status)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/" + problem);
	}

	private MvcTestResult post(String key, String body) {
		return this.web.post()
			.uri(COMPLAINTS)
			.header("Idempotency-Key", key)
			.contentType(MediaType.APPLICATION_JSON)
			.content(body.getBytes(StandardCharsets.UTF_8))
			.exchange();
	}

	private static String key() {
		return UUID.randomUUID().toString();
	}

}
