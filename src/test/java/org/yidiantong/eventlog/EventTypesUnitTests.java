package org.yidiantong.eventlog;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.complaints.events.ComplaintEvent.State;
import org.yidiantong.complaints.events.ComplaintFiled;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.events.ComplaintReopened;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.tenancy.DistrictCode;
import tools.jackson.databind.JsonNode;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class EventTypesUnitTests {

	private static final EventTypes TYPES = new EventTypes();

	@Test
	void findsTypesOnClassPath() {
		assertThat(TYPES.names()).contains(SamplePublished.TYPE.name());
	}

	@ParameterizedTest
	@MethodSource("names")
	void hasSampleThatFitsSchema(String type) throws IOException {
		String sample = new ClassPathResource("events/" + type + ".sample.json")
			.getContentAsString(StandardCharsets.UTF_8);
		var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
			.getSchema(TYPES.schema(type));
		assertThat(schema.validate(EventJson.parse(sample))).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("names")
	void leavesNoRoomForTextThatPersonWrote(String type) {
		assertThat(openings(EventJson.parse(TYPES.schema(type)), type)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("names")
	void hasPatternsThatEveryLanguageReads(String type) {
		assertThat(EventJson.parse(TYPES.schema(type)).findValuesAsString("pattern"))
			.allSatisfy((pattern) -> assertThat(pattern).doesNotContain("\\p", "\\P", "(?", "++", "*+", "&&", "[["));
	}

	@Test
	void findsRoomForTextThatPersonWrote() {
		JsonNode schema = EventJson.parse("""
				{"type": "object", "properties": {"note": {"type": "string"}, "inner": {"type": "object"},
				 "list": {"type": "array", "items": {"type": ["string", "null"], "maxLength": 500}}, "any": {}}}""");
		assertThat(openings(schema, "#")).containsExactly("#", "#/note", "#/inner", "#/list/items", "#/any");
	}

	@Test
	void writesDataThatFits() {
		assertThat(TYPES.checked(SamplePublished.TYPE, new SamplePublished(341503, "2021.1", "anhui@2021.1", 36)))
			.isEqualTo(
					"{\"tenant\":341503,\"version\":\"2021.1\",\"base\":\"anhui@2021.1\",\"items\":36,\"effectiveFrom\":\"2021-09-06\"}");
	}

	/** As the entries do that were written before it was added. */
	@Test
	void leavesOutWhatWasAddedLaterAndHasNoValue() {
		ComplaintReopened reopened = new ComplaintReopened(341503, new ComplaintId(UUID.randomUUID()), State.REOPENED,
				null, null, 9, Instant.EPOCH);
		assertThat(TYPES.checked(EventType.of(ComplaintReopened.class), reopened)).doesNotContain("round", "dueOn",
				"null");
		ComplaintFiled filed = new ComplaintFiled(341503, new ComplaintId(UUID.randomUUID()), null, null, null,
				"2021.1", List.of(new PlaceCode("341503100")), ComplaintFiled.Nature.REQUEST, true,
				LocalDate.of(2021, 12, 31), null, 1, Instant.EPOCH);
		assertThat(TYPES.checked(EventType.of(ComplaintFiled.class), filed)).contains("\"item\":null")
			.doesNotContain("channel");
	}

	@Test
	void refusesDataThatDoesNotFit() {
		SamplePublished wordy = new SamplePublished(341503, "the one that Zhang asked for", "anhui@2021.1", 36);
		assertThatExceptionOfType(EventDataMismatch.class).isThrownBy(() -> TYPES.checked(SamplePublished.TYPE, wordy))
			.withMessageContaining("version");
	}

	@Test
	void refusesTypeWithoutSchema() {
		EventType unknown = new EventType("org.yidiantong.checklist.version-forgotten.v1");
		assertThatExceptionOfType(EventTypeUnregistered.class)
			.isThrownBy(() -> TYPES.checked(unknown, new SamplePublished(341503, "2021.1", "anhui@2021.1", 36)));
	}

	@Test
	void readsModuleAndVersionOffName() {
		EventType type = new EventType("org.yidiantong.checklist.version-published.v12");
		assertThat(type.module()).isEqualTo("checklist");
		assertThat(type.schemaVersion()).isEqualTo(12);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "version-published", "org.yidiantong.checklist.version-published",
			"org.yidiantong.checklist.versionPublished.v1", "com.example.checklist.published.v1",
			"org.yidiantong.checklist.published.v0" })
	void refusesNameOfAnotherForm(String name) {
		assertThatIllegalArgumentException().isThrownBy(() -> new EventType(name));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "张三", "Checklist", "item/张三", "item//A01", "a/b/c/d/e", "item/A 01" })
	void refusesSubjectThatIsNoCode(String subject) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> EventLog.requireSubject(SamplePublished.of(341503, subject, 1)));
	}

	@Test
	void givesRecordBackThatKnowsLess() {
		@EventName("org.yidiantong.checklist.version-published")
		record Known(int tenant, int items, LocalDate effectiveFrom, int subjectVersion,
				Instant occurredAt) implements ModuleEvent {

			@Override
			public String subject() {
				return "checklist";
			}

		}
		String data = TYPES.checked(SamplePublished.TYPE, new SamplePublished(341503, "2021.1", "anhui@2021.1", 36));
		LogEntry entry = new LogEntry(1, UUID.randomUUID(), SamplePublished.TYPE, new DistrictCode(341503), "checklist",
				2, Instant.EPOCH, Instant.EPOCH, data);
		assertThat(entry.as(Known.class)).contains(new Known(341503, 36, LocalDate.of(2021, 9, 6), 2, Instant.EPOCH));
	}

	static List<String> names() {
		return List.copyOf(TYPES.names());
	}

	/** Where a schema would let through what it does not describe closely. */
	private static List<String> openings(JsonNode schema, String at) {
		List<String> openings = new ArrayList<>();
		String type = schema.path("type").toString();
		boolean closed = List.of("enum", "const", "pattern").stream().anyMatch(schema::has);
		if (!closed && (!schema.has("type") || type.contains("string"))) {
			openings.add(at);
		}
		if (type.contains("object") && !schema.path("additionalProperties").equals(EventJson.parse("false"))) {
			openings.add(at);
		}
		schema.path("properties")
			.properties()
			.forEach((property) -> openings.addAll(openings(property.getValue(), at + "/" + property.getKey())));
		if (type.contains("array")) {
			openings.addAll(openings(schema.path("items"), at + "/items"));
		}
		return openings;
	}

}
