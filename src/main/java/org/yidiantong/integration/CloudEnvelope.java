package org.yidiantong.integration;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRawValue;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yidiantong.eventlog.LogEntry;

/**
 * A log entry as a CloudEvent 1.0 in JSON. {@code district}, {@code recordedat}, {@code
 * subjectversion} and {@code sequence} are extension attributes, in lower case without
 * separators as CloudEvents require.
 *
 * @param time business time
 * @param recordedat system time
 * @param sequence the position, with leading zeros so that it sorts as text; null for a
 * test event
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "specversion", "id", "type", "source", "subject", "time", "datacontenttype", "dataschema",
		"district", "recordedat", "subjectversion", "sequence", "data" })
public record CloudEnvelope(String specversion, String id, String type, String source, String subject, String time,
		String datacontenttype, String dataschema, String district, String recordedat, int subjectversion,
		@Nullable String sequence,
		@Schema(types = "object", description = "内容，格式见 dataschema") @JsonRawValue String data) {

	/** The path of the schemas below the address of the installation. */
	public static final String SCHEMAS = "/events/schemas/";

	/**
	 * Returns the envelope of an entry.
	 * @param schemas the address of the schemas, ending in a slash
	 */
	public static CloudEnvelope of(LogEntry entry, String schemas) {
		String type = entry.type().name();
		return new CloudEnvelope("1.0", entry.id().toString(), type, entry.source(), entry.subject(),
				entry.occurredAt().toString(), "application/json", schemas + type, entry.district().toString(),
				entry.recordedAt().toString(), entry.subjectVersion(), "%019d".formatted(entry.position()),
				entry.data());
	}

}
