package org.yidiantong.reporting;

import org.yidiantong.kernel.Sha256;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON form in which reports are stored. It has a mapper of its own, so that settings
 * of the web layer never change stored reports or their hashes.
 */
final class ReportJson {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private ReportJson() {
	}

	static String write(Object value) {
		return MAPPER.writeValueAsString(value);
	}

	static ReportContent content(String json) {
		return MAPPER.readValue(json, ReportContent.class);
	}

	static <T> T read(String json, TypeReference<T> type) {
		return MAPPER.readValue(json, type);
	}

	static JsonNode tree(String json) {
		return MAPPER.readTree(json);
	}

	/** SHA-256 of the text, in hexadecimal digits. */
	static String hash(String json) {
		return Sha256.hex(json);
	}

}
