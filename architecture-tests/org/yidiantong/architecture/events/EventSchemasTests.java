package org.yidiantong.architecture.events;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.eventlog.AddedLater;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Verifies that the JSON Schemas of events match the records. With
 * {@code -Dyidiantong.docs.write=true}, it writes them instead. In both modes, a change
 * that breaks readers fails unless the record's version is raised.
 */
class EventSchemasTests {

	private static final Path FOLDER = Path.of("src", "main", "resources", "events");

	private static final String SUFFIX = ".schema.json";

	private static final boolean WRITE = Boolean.getBoolean("yidiantong.docs.write");

	private static final List<EventRecord> EVENTS = EventRecord.all(Codebase.ours());

	@TestFactory
	Stream<DynamicTest> fitsTheRecord() {
		return EVENTS.stream().map((event) -> DynamicTest.dynamicTest(event.eventType().name(), () -> check(event)));
	}

	@Test
	void hasSchemaOfEveryVersionAndNoOther() throws IOException {
		try (Stream<Path> files = Files.list(FOLDER)) {
			assertThat(files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(SUFFIX))
				.map((name) -> name.replace(SUFFIX, ""))).containsExactlyInAnyOrderElementsOf(
						EVENTS.stream().flatMap((event) -> event.versions().stream()).toList());
		}
	}

	/**
	 * What a record may lack, the schema has to accept, whatever its type: numbers,
	 * texts, lists, enums. What was added later is left out instead.
	 */
	@TestFactory
	Stream<DynamicTest> acceptsNullWhereTheRecordMayHaveNone() {
		return EVENTS.stream()
			.map((event) -> DynamicTest.dynamicTest(event.eventType().name(),
					() -> acceptsNull(event.type(), new EventSchema(event).json())));
	}

	@Test
	void acceptsNullForEnumsAsForOtherTypes() {
		ObjectNode schema = new EventSchema("Kinds", "Of every sort.", Kinds.class, RecordComponent::getName).json();
		acceptsNull(Kinds.class, schema);
		assertThat(schema.at("/properties/kind/enum").toString()).isEqualTo("[\"LATE\",\"EARLY\",null]");
	}

	private static void acceptsNull(Class<?> record, ObjectNode schema) {
		assertThat(EventSchema.components(record)).allSatisfy((component) -> {
			boolean later = component.isAnnotationPresent(AddedLater.class);
			boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class) && !later;
			assertThat(accepts(schema.path("properties").path(component.getName()))).as(component.getName())
				.isEqualTo(nullable);
			assertThat(schema.path("required").valueStream().map(JsonNode::asString).toList())
				.matches((required) -> required.contains(component.getName()) != later);
		});
	}

	private static boolean accepts(JsonNode schema) {
		return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
			.getSchema(schema)
			.validate(JsonNodeFactory.instance.nullNode())
			.isEmpty();
	}

	/** Components of every sort that may be missing. */
	private record Kinds(@Nullable Kind kind, Kind sure, @AddedLater @Nullable Kind later,
			@Pattern(regexp = "x") @Nullable String text, @Nullable Integer number,
			@Nullable @Size(max = 3) List<Kind> list, @Nullable LocalDate day, @Nullable Boolean flag) {
	}

	private enum Kind {

		LATE, EARLY

	}

	private static void check(EventRecord event) throws IOException {
		Path file = FOLDER.resolve(event.eventType().name() + SUFFIX);
		EventSchema schema = new EventSchema(event);
		if (Files.exists(file)) {
			assertThat(SchemaComparison.breaks(JsonMapper.shared().readTree(Files.readString(file)), schema.json()))
				.as("%s: readers break unless @EventName of %s gets a higher version and an upcaster", file,
						event.name())
				.isEmpty();
		}
		if (WRITE) {
			Files.writeString(file, schema.text());
		}
		assertThat(file)
			.as("%s is generated from %s and out of date; run with -Dyidiantong.docs.write=true", file, event.name())
			.isRegularFile()
			.content()
			.isEqualTo(schema.text());
	}

}
