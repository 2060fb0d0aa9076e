package org.yidiantong.tenancy.yaml;

import java.util.List;
import java.util.stream.StreamSupport;

import com.networknt.schema.Error;
import tools.jackson.databind.JsonNode;

/**
 * Converts validation errors to messages. An error without a message of its own names the
 * keyword of the schema.
 */
final class SchemaWords {

	private static final int SHOWN = 40;

	private SchemaWords() {
	}

	static Mistake of(Error error, int line) {
		JsonNode wanted = error.getSchemaNode();
		String value = shown(error.getInstanceNode());
		if (error.getInstanceNode().isNull()) {
			return Mistake.of(line, "empty");
		}
		return switch (error.getKeyword()) {
			case "required" -> Mistake.of(line, "missing", error.getProperty());
			case "dependentRequired" -> Mistake.of(line, "missing", error.getArguments()[0]);
			case "additionalProperties", "unevaluatedProperties" ->
				Mistake.unknown(line, "field-unknown", error.getProperty(), fields(error));
			case "type" -> type(error, line);
			case "enum" -> Mistake.unknown(line, "word-unknown", value, words(wanted));
			case "const" -> Mistake.unknown(line, "word-unknown", value, List.of(shown(wanted)));
			case "pattern" -> pattern(error, value, line);
			case "format" -> Mistake.of(line, "date".equals(shown(wanted)) ? "date" : "format", value, shown(wanted));
			case "minLength" ->
				value.isEmpty() ? Mistake.of(line, "empty") : Mistake.of(line, "minLength", value, shown(wanted));
			case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "maxLength", "minItems", "maxItems" ->
				Mistake.of(line, error.getKeyword(), value, shown(wanted));
			case "uniqueItems" -> Mistake.of(line, "uniqueItems");
			case "oneOf", "anyOf" -> Mistake.of(line, "variant", value);
			default -> Mistake.of(line, "rule", value, error.getKeyword());
		};
	}

	private static Mistake type(Error error, int line) {
		JsonNode value = error.getInstanceNode();
		JsonNode wanted = error.getSchemaNode();
		if ("string".equals(shown(wanted)) && value.isValueNode()) {
			return Mistake.of(line, "quote", shown(value));
		}
		String code = wanted.isArray() ? "type" : "type-" + shown(wanted);
		return Mistake.of(line, code, shown(value), String.join(" / ", words(wanted)));
	}

	private static List<String> fields(Error error) {
		return List.copyOf(SchemaFiles.around(error).path("properties").propertyNames());
	}

	private static List<String> words(JsonNode list) {
		return StreamSupport.stream(list.spliterator(), false).map(SchemaWords::shown).toList();
	}

	private static Mistake pattern(Error error, String value, int line) {
		JsonNode example = SchemaFiles.around(error).path("examples").path(0);
		return example.isMissingNode() ? Mistake.of(line, "pattern", value, shown(error.getSchemaNode()))
				: Mistake.of(line, "pattern-example", value, shown(example));
	}

	private static String shown(JsonNode value) {
		String text = value.isValueNode() ? value.asString() : value.toString();
		return (text.length() > SHOWN) ? text.substring(0, SHOWN) + "…" : text;
	}

}
