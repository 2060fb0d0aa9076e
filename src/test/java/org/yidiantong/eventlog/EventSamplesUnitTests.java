package org.yidiantong.eventlog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yidiantong.tenancy.DistrictCode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Keeps the samples of events in step with the records. Run with
 * {@code -Dyidiantong.docs.write=true}, it writes them anew instead of comparing.
 */
class EventSamplesUnitTests {

	private static final Path FOLDER = Path.of("src", "main", "resources", "events");

	private static final boolean WRITE = Boolean.getBoolean("yidiantong.docs.write");

	private static final EventTypes TYPES = new EventTypes();

	static List<ModuleEvent> samples() {
		return EventSamples.all();
	}

	@ParameterizedTest
	@MethodSource("samples")
	void standsInItsFile(ModuleEvent event) throws IOException {
		EventType type = EventType.of(event.getClass());
		String data = TYPES.checked(type, (Record) event);
		String text = JsonMapper.shared()
			.writerWithDefaultPrettyPrinter()
			.writeValueAsString(JsonMapper.shared().readTree(data)) + "\n";
		Path file = FOLDER.resolve(type + ".sample.json");
		if (WRITE) {
			Files.writeString(file, text);
		}
		assertThat(file)
			.as("%s is generated from EventSamples and out of date; run with -Dyidiantong.docs.write=true", file)
			.isRegularFile()
			.content()
			.isEqualTo(text);
	}

	@ParameterizedTest
	@MethodSource("samples")
	void isReadBackAsItWas(ModuleEvent event) {
		EventType type = EventType.of(event.getClass());
		LogEntry entry = new LogEntry(1, UUID.randomUUID(), type, new DistrictCode(event.tenant()), event.subject(),
				event.subjectVersion(), event.occurredAt(), event.occurredAt(), TYPES.checked(type, (Record) event));
		EventLog.requireSubject(event);
		assertThat(entry.as(event.getClass()).map(Object.class::cast)).contains(event);
	}

	@Test
	void coversEveryFact() {
		assertThat(samples().stream().map((event) -> EventType.of(event.getClass()).fact())).doesNotHaveDuplicates()
			.containsExactlyInAnyOrderElementsOf(
					TYPES.names().stream().map((name) -> new EventType(name).fact()).distinct().toList());
	}

}
