package org.yidiantong.eventlog;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How data is written in the log. A mapper of its own, so that no setting of the web
 * changes what is kept for years.
 */
final class EventJson {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private EventJson() {
	}

	static JsonNode tree(Record data) {
		return MAPPER.valueToTree(data);
	}

	static JsonNode parse(String json) {
		return MAPPER.readTree(json);
	}

	static <D extends Record> D read(String json, Class<D> type) {
		return MAPPER.readValue(json, type);
	}

}
