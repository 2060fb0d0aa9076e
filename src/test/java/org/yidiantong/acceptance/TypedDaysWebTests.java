package org.yidiantong.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.yidiantong.support.WholeApplication;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds every day that a request may contain to a decision: a day on which something is
 * due passes the calendar, a day on which something happened or begins to hold is kept. A
 * new day fails here until it is listed.
 */
@WholeApplication
class TypedDaysWebTests {

	/** Something is due on it: moved to the next working day. */
	private static final Set<String> DUE = Set.of("/api/v1/{district}/cases/{id}/extend until",
			"/api/v1/{district}/cases/{id}/supervise dueOn", "/api/v1/{district}/cases/{id}/sweeps dueOn");

	/** Kept as it is written. */
	private static final Set<String> KEPT = Set.of("/api/v1/{district}/reports from", "/api/v1/{district}/reports to",
			"/api/v1/{district}/samples from", "/api/v1/{district}/samples to");

	private final JsonNode document;

	TypedDaysWebTests(@Autowired MockMvcTester web) {
		byte[] json = web.get().uri("/v3/api-docs").exchange().getResponse().getContentAsByteArray();
		this.document = JsonMapper.builder().build().readTree(new String(json, StandardCharsets.UTF_8));
	}

	@Test
	void saysOfEveryDayWhetherTheCalendarMovesIt() {
		Set<String> days = new TreeSet<>();
		this.document.path("paths").properties().forEach((path) -> path.getValue().properties().forEach((operation) -> {
			JsonNode content = operation.getValue().path("requestBody").path("content");
			content.forEach((media) -> collect(media.path("schema"), path.getKey(), new TreeSet<>(), days));
		}));
		assertThat(days).containsExactlyInAnyOrderElementsOf(Stream.concat(DUE.stream(), KEPT.stream()).toList());
	}

	private void collect(JsonNode schema, String at, Set<String> seen, Set<String> days) {
		if (schema.isMissingNode()) {
			return;
		}
		String reference = schema.path("$ref").asString("");
		if (!reference.isEmpty()) {
			if (seen.add(reference)) {
				collect(this.document.at(reference.substring(1)), at, seen, days);
			}
			return;
		}
		if (schema.path("format").asString("").equals("date")) {
			days.add(at);
		}
		schema.path("properties")
			.properties()
			.forEach((property) -> collect(property.getValue(), at + " " + property.getKey(), seen, days));
		for (String part : Set.of("items", "additionalProperties")) {
			collect(schema.path(part), at, seen, days);
		}
		for (String part : Set.of("oneOf", "anyOf", "allOf")) {
			schema.path(part).forEach((one) -> collect(one, at, seen, days));
		}
	}

}
