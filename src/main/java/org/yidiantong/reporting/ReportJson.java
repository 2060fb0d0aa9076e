package org.yidiantong.reporting;

import org.yidiantong.kernel.Sha256;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How reports are kept. A mapper of its own, so that no setting of the web changes what
 * was frozen or its hash.
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
