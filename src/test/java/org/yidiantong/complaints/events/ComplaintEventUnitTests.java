package org.yidiantong.complaints.events;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.eventlog.EventType;
import org.yidiantong.eventlog.LogEntry;
import org.yidiantong.tenancy.DistrictCode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The events of complaints against the samples that readers outside are given.
 */
class ComplaintEventUnitTests {

	private static final List<String> ENVELOPE = List.of("subjectVersion", "occurredAt");

	private static final JsonMapper JSON = JsonMapper.builder().build();

	static Stream<Class<?>> events() {
		return Arrays.stream(ComplaintEvent.class.getPermittedSubclasses());
	}

	@ParameterizedTest
	@MethodSource("events")
	void hasTheMembersOfItsSampleInTheirOrder(Class<?> event) throws IOException {
		assertThat(components(event)).containsExactlyElementsOf(JSON.readTree(sample(event)).propertyNames());
	}

	@ParameterizedTest
	@MethodSource("events")
	void isReadBackFromTheLog(Class<?> event) throws IOException {
		Instant at = Instant.parse("2021-12-16T00:30:00Z");
		LogEntry entry = new LogEntry(1, UUID.randomUUID(), EventType.of(event), new DistrictCode(341503),
				"complaint/017dbbf6-5c00-7a10-8f3e-2b9d41c07e55", 7, at, at, sample(event));
		ComplaintEvent read = entry.as(event.asSubclass(ComplaintEvent.class)).orElseThrow();
		assertThat(read.subject()).isEqualTo(entry.subject());
		assertThat(read.subjectVersion()).isEqualTo(7);
		assertThat(read.occurredAt()).isEqualTo(at);
		assertThat(read).hasNoNullFieldsOrPropertiesExcept("item", "lineage", "category", "watching", "firstDueOn",
				"repeatOf");
	}

	/** Taking back and handing over both reassign a complaint. */
	@Test
	void areAsManyAsThereAreActions() {
		assertThat(events()).hasSameSizeAs(EnumSet.complementOf(EnumSet.of(ComplaintAction.HAND_OVER)));
	}

	private static List<String> components(Class<?> event) {
		return Arrays.stream(event.getRecordComponents())
			.map(RecordComponent::getName)
			.filter((name) -> !ENVELOPE.contains(name))
			.toList();
	}

	private static String sample(Class<?> event) throws IOException {
		String name = "/events/" + EventType.of(event) + ".sample.json";
		try (InputStream sample = ComplaintEventUnitTests.class.getResourceAsStream(name)) {
			assertThat(sample).as(name).isNotNull();
			return new String(sample.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
