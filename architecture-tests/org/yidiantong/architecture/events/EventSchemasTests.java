package org.yidiantong.architecture.events;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

import org.yidiantong.architecture.Codebase;

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
