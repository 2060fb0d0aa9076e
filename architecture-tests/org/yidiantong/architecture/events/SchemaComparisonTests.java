package org.yidiantong.architecture.events;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Verifies that each kind of breaking change is detected and that other changes are
 * accepted.
 */
class SchemaComparisonTests {

	private static final String SCHEMA = """
			{"type": "object", "required": ["lead", "places"], "properties": {
			 "lead": {"description": "Who leads", "type": "string", "pattern": "^[A-Z]{1,4}$"},
			 "kind": {"enum": ["A", "B"]},
			 "places": {"type": "array", "items": {"type": "object", "required": ["code"], "properties": {
			  "code": {"type": "string", "pattern": "^[0-9]$"}}}}}}""";

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			"lead": {      | "leader": {    | lead is gone
			"type": "string", "pattern": "^[A-Z]{1,4}$" | "type": "integer" | lead has another pattern
			{1,4}          | {1,5}          | lead has another pattern
			["A", "B"]     | ["A", "B", "C"]| kind has another enum
			["lead", "places"] | ["lead"]   | places is no longer required
			["lead", "places"] | ["lead", "places", "kind"] | kind is required
			["code"]       | []             | places[]/code is no longer required
			^[0-9]$        | ^[0-9]{2}$     | places[]/code has another pattern
			"type": "array"| "type": ["array", "null"] | places has another type
			"code": {      | "name": {"type": "string"}, "code": { |
			Who leads      | The unit in charge |
			""")
	void namesWhatBreaksReaders(String before, String after, String found) {
		List<String> breaks = SchemaComparison.breaks(json(SCHEMA), json(SCHEMA.replace(before, after)));
		if (found == null) {
			assertThat(breaks).isEmpty();
		}
		else {
			assertThat(breaks).contains(found);
		}
	}

	@Test
	void noticesNewMemberThatIsRequired() {
		String after = SCHEMA.replace("[\"lead\", ", "[\"lead\", \"unit\", ")
			.replace("\"kind\":", "\"unit\": {\"type\": \"string\"}, \"kind\":");
		assertThat(SchemaComparison.breaks(json(SCHEMA), json(after))).containsExactly("unit is new and required");
	}

	private static JsonNode json(String text) {
		return JsonMapper.shared().readTree(text);
	}

}
