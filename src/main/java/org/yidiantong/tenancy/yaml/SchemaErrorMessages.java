package org.yidiantong.tenancy.yaml;

import java.util.List;
import java.util.stream.StreamSupport;

import com.networknt.schema.Error;
import org.yidiantong.kernel.PlainText;
import tools.jackson.databind.JsonNode;

/**
 * Converts validation errors to messages. An error without a message of its own names the
 * keyword of the schema.
 */
final class SchemaErrorMessages {

	private static final int SHOWN = 40;

	private SchemaErrorMessages() {
	}

	static YamlError of(Error error, int line) {
		JsonNode wanted = error.getSchemaNode();
		String value = text(error.getInstanceNode());
		if (error.getInstanceNode().isNull()) {
			return YamlError.of(line, "empty");
		}
		return switch (error.getKeyword()) {
			case "required" -> YamlError.of(line, "missing", error.getProperty());
			case "dependentRequired" -> YamlError.of(line, "missing", error.getArguments()[0]);
			case "additionalProperties", "unevaluatedProperties" ->
				YamlError.unknown(line, "field-unknown", error.getProperty(), fields(error));
			case "type" -> type(error, line);
			case "enum" -> YamlError.unknown(line, "word-unknown", value, words(wanted));
			case "const" -> YamlError.unknown(line, "word-unknown", value, List.of(text(wanted)));
			case "pattern" -> pattern(error, value, line);
			case "format" -> YamlError.of(line, "date".equals(text(wanted)) ? "date" : "format", value, text(wanted));
			case "minLength" ->
				value.isEmpty() ? YamlError.of(line, "empty") : YamlError.of(line, "minLength", value, text(wanted));
			case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "maxLength", "minItems", "maxItems" ->
				YamlError.of(line, error.getKeyword(), value, text(wanted));
			case "uniqueItems" -> YamlError.of(line, "uniqueItems");
			case "oneOf", "anyOf" -> YamlError.of(line, "variant", value);
			default -> YamlError.of(line, "rule", value, error.getKeyword());
		};
	}

	private static YamlError type(Error error, int line) {
		JsonNode value = error.getInstanceNode();
		JsonNode wanted = error.getSchemaNode();
		if ("string".equals(text(wanted)) && value.isValueNode()) {
			return YamlError.of(line, "quote", text(value));
		}
		String code = wanted.isArray() ? "type" : "type-" + text(wanted);
		return YamlError.of(line, code, text(value), String.join(" / ", words(wanted)));
	}

	private static List<String> fields(Error error) {
		return List.copyOf(SchemaFiles.around(error).path("properties").propertyNames());
	}

	private static List<String> words(JsonNode list) {
		return StreamSupport.stream(list.spliterator(), false).map(SchemaErrorMessages::text).toList();
	}

	private static YamlError pattern(Error error, String value, int line) {
		JsonNode example = SchemaFiles.around(error).path("examples").path(0);
		return example.isMissingNode() ? YamlError.of(line, "pattern", value, text(error.getSchemaNode()))
				: YamlError.of(line, "pattern-example", value, text(example));
	}

	private static String text(JsonNode value) {
		String text = value.isValueNode() ? value.asString() : value.toString();
		return PlainText.shortened(text, SHOWN);
	}

}
