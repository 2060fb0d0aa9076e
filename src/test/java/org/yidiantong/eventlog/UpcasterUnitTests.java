package org.yidiantong.eventlog;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.yidiantong.tenancy.DistrictCode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class UpcasterUnitTests {

	private static final Instant NOON = Instant.parse("2021-12-15T04:00:00Z");

	@Test
	void liftsEntryOfFirstVersion() {
		LogEntry entry = entry("org.yidiantong.library.book-lent.v1", "{\"tenant\": 341503, \"days\": 14}");
		assertThat(entry.as(BookLent.class)).contains(new BookLent(341503, 2, "DAY", 14, "book/B7", 3, NOON));
	}

	@Test
	void liftsEntryOfSecondVersion() {
		LogEntry entry = entry("org.yidiantong.library.book-lent.v2",
				"{\"tenant\": 341503, \"weeks\": 1, \"days\": 7}");
		assertThat(entry.as(BookLent.class)).contains(new BookLent(341503, 1, "DAY", 7, "book/B7", 3, NOON));
	}

	@Test
	void leavesEntryOfCurrentVersion() {
		LogEntry entry = entry("org.yidiantong.library.book-lent.v3",
				"{\"tenant\": 341503, \"weeks\": 0, \"unit\": \"HOUR\", \"length\": 5}");
		assertThat(entry.as(BookLent.class)).contains(new BookLent(341503, 0, "HOUR", 5, "book/B7", 3, NOON));
	}

	@Test
	void leavesOutEntryOfLaterVersionOrAnotherFact() {
		LogEntry later = entry("org.yidiantong.library.book-lent.v4", "{}");
		LogEntry other = entry("org.yidiantong.library.book-lost.v1", "{}");
		assertThat(later.as(BookLent.class)).isEmpty();
		assertThat(other.as(BookLent.class)).isEmpty();
	}

	@Test
	void refusesEventThatDoesNotLiftEveryVersion() {
		LogEntry entry = entry("org.yidiantong.library.book-lost.v1", "{}");
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> entry.as(BookLost.class))
			.withMessageContaining("BookLost is version 2 and has 0 upcasters");
	}

	private static LogEntry entry(String type, String data) {
		return new LogEntry(1, UUID.randomUUID(), new EventType(type), new DistrictCode(341503), "book/B7", 3, NOON,
				NOON, data);
	}

	/** Was told in days first, then in weeks as well, and is told in any unit now. */
	@EventName(value = "org.yidiantong.library.book-lent", version = 3, upcasters = { AddWeeks.class, AddUnit.class })
	record BookLent(int tenant, int weeks, String unit, int length, String subject, int subjectVersion,
			Instant occurredAt) implements ModuleEvent {
	}

	/** Lifts version 1 to version 2. */
	static final class AddWeeks implements Upcaster {

		@Override
		public void upcast(ObjectNode data) {
			data.put("weeks", data.path("days").asInt() / 7);
		}

	}

	/** Lifts version 2 to version 3. */
	static final class AddUnit implements Upcaster {

		@Override
		public void upcast(ObjectNode data) {
			data.put("unit", "DAY");
			data.set("length", data.remove("days"));
		}

	}

	/** Forgets its first version. */
	@EventName(value = "org.yidiantong.library.book-lost", version = 2)
	record BookLost(int tenant, String subject, int subjectVersion, Instant occurredAt) implements ModuleEvent {
	}

}
