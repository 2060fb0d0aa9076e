package org.yidiantong.eventlog;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How data is written in the log. A mapper of its own, so that no setting of the web
 * changes what is kept for years.
 */
final class EventJson {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private static final JsonMapper WITHOUT_ENVELOPE = MAPPER.rebuild()
		.addMixIn(ModuleEvent.class, WithoutEnvelope.class)
		.build();

	private EventJson() {
	}

	static JsonNode tree(Record data) {
		return WITHOUT_ENVELOPE.valueToTree(data);
	}

	static JsonNode parse(String json) {
		return MAPPER.readTree(json);
	}

	/** The record that an entry was written from. */
	static <E extends ModuleEvent> E event(LogEntry entry, Class<E> type) {
		ObjectNode data = (ObjectNode) MAPPER.readTree(entry.data());
		Upcasters.of(type).lift(data, entry.type().schemaVersion());
		data.put("subject", entry.subject());
		data.put("subjectVersion", entry.subjectVersion());
		data.put("occurredAt", entry.occurredAt().toString());
		return MAPPER.treeToValue(data, type);
	}

	/** What stands in columns of its own is not repeated in the data. */
	@JsonIgnoreProperties({ "subject", "subjectVersion", "occurredAt" })
	private interface WithoutEnvelope {

	}

}
