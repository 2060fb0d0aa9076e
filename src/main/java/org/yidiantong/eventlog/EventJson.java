package org.yidiantong.eventlog;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Converts event data to and from JSON. It has its own mapper, so that settings of the
 * web layer do not change stored data.
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

	/** Converts an entry back to its record. */
	static <E extends ModuleEvent> E event(LogEntry entry, Class<E> type) {
		ObjectNode data = (ObjectNode) MAPPER.readTree(entry.data());
		Upcasters.of(type).lift(data, entry.type().schemaVersion());
		data.put("subject", entry.subject());
		data.put("subjectVersion", entry.subjectVersion());
		data.put("occurredAt", entry.occurredAt().toString());
		return MAPPER.treeToValue(data, type);
	}

	/** Excludes the components that are stored in their own columns. */
	@JsonIgnoreProperties({ "subject", "subjectVersion", "occurredAt" })
	private interface WithoutEnvelope {

	}

}
