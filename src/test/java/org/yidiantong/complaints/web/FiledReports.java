package org.yidiantong.complaints.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
import org.jspecify.annotations.Nullable;
import org.yidiantong.identity.Actor;
import org.yidiantong.support.Actors;

import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files complaints of 黄莲村 and takes the steps of the desk by the API.
 */
abstract class FiledReports {

	static final Actor PROGRAM = Actors.program();

	static final Actor DESK = Actors.desk("341503100");

	final MockMvcTester web;

	FiledReports(MockMvcTester web) {
		this.web = web;
	}

	Filed dispatched() {
		Filed filed = file(null, "");
		act(filed, "accept", "{}");
		act(filed, "dispatch", "{\"note\": \"请核实\"}");
		return filed;
	}

	Filed closed(Filed dispatched) {
		act(dispatched, "reply", "{\"text\": \"路灯已修好\"}");
		act(dispatched, "review", "{\"approved\": true}");
		act(dispatched, "close", "{}");
		return dispatched;
	}

	Filed file(@Nullable String nature, String more) {
		return file(nature, more, "村书记张大山贪污集体资金");
	}

	Filed file(@Nullable String nature, String more, String words) {
		String text = words + UUID.randomUUID();
		String natured = (nature == null) ? "" : "\"nature\": \"" + nature + "\",";
		MvcTestResult filed = this.web.post()
			.uri("/api/v1/341503/complaints")
			.header("Idempotency-Key", UUID.randomUUID())
			.contentType(MediaType.APPLICATION_JSON)
			.content("{%s %s \"placeCode\": \"341503100-V04\", \"text\": \"%s\", \"anonymous\": true}"
				.formatted(natured, more, text))
			.exchange();
		assertThat(filed).hasStatus(201);
		String list = text(
				this.web.get().uri("/api/v1/341503/cases?limit=1").requestAttr(Actor.ATTRIBUTE, PROGRAM).exchange());
		return new Filed(JsonPath.read(list, "$.items[0].id"), JsonPath.read(text(filed), "$.trackingCode"), text);
	}

	String number(Filed filed) {
		String number = read(filed, "$.caseNumber");
		if (number == null) {
			throw new AssertionError("not accepted");
		}
		return number;
	}

	<T> @Nullable T read(Filed filed, String path) {
		return JsonPath.read(text(find(filed, PROGRAM)), path);
	}

	MvcTestResult find(Filed filed, Actor actor) {
		return this.web.get()
			.uri("/api/v1/341503/cases/{id}", filed.id())
			.requestAttr(Actor.ATTRIBUTE, actor)
			.exchange();
	}

	String list(Actor actor) {
		return text(this.web.get().uri("/api/v1/341503/cases?limit=20").requestAttr(Actor.ATTRIBUTE, actor).exchange());
	}

	String track(Filed filed) {
		return text(this.web.get().uri("/api/v1/341503/complaints/{code}", filed.code()).exchange());
	}

	MvcTestResult supplement(Filed filed, String text) {
		return this.web.post()
			.uri("/api/v1/341503/complaints/{code}/supplements", filed.code())
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"text\": \"" + text + "\"}")
			.exchange();
	}

	MvcTestResult rate(Filed filed) {
		return this.web.post()
			.uri("/api/v1/341503/complaints/{code}/rating", filed.code())
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"level\": 5}")
			.exchange();
	}

	void act(Filed filed, String action, String body) {
		assertThat(post(filed, action, body)).as(action).hasStatusOk();
	}

	MvcTestResult post(Filed filed, String action, String body) {
		return post(filed, action, body, PROGRAM);
	}

	MvcTestResult post(Filed filed, String action, String body, Actor actor) {
		return this.web.post()
			.uri("/api/v1/341503/cases/{id}/{action}", filed.id(), action)
			.requestAttr(Actor.ATTRIBUTE, actor)
			.header("If-Match", find(filed, PROGRAM).getResponse().getHeader("ETag"))
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

	static String text(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	record Filed(String id, String code, String text) {
	}

}
