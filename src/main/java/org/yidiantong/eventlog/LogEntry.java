package org.yidiantong.eventlog;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.yidiantong.tenancy.DistrictCode;

/**
 * An event as readers get it: in its envelope and at its position.
 *
 * @param position in the district's log: 1, 2, 3 … without a gap
 * @param id the same for every reader and on every replay
 * @param occurredAt business time
 * @param recordedAt system time, by the database
 * @param data JSON that fits the type's schema
 */
public record LogEntry(long position, UUID id, EventType type, DistrictCode district, String subject,
		int subjectVersion, Instant occurredAt, Instant recordedAt, String data) {

	/** Which module of which district tells it, as a path. */
	public String source() {
		return "/" + this.district + "/" + this.type.module();
	}

	/**
	 * The record that it was published as, with its envelope; data of an earlier version
	 * is lifted to the current one. A sealed interface stands for all of its records.
	 * @return empty when it is another event
	 */
	public <E extends ModuleEvent> Optional<E> as(Class<E> event) {
		return EventRecords.of(event).read(this);
	}

}
