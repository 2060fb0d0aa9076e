package org.yidiantong.eventlog;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.yidiantong.tenancy.DistrictCode;

/**
 * An event with its envelope and position, as readers receive it.
 *
 * @param position in the district's log: 1, 2, 3 … without gaps
 * @param id the same for every reader and every replay
 * @param occurredAt business time
 * @param recordedAt system time of the database
 * @param data JSON that matches the type's schema
 */
public record LogEntry(long position, UUID id, EventType type, DistrictCode district, String subject,
		int subjectVersion, Instant occurredAt, Instant recordedAt, String data) {

	/** Returns the district and the publishing module as a path. */
	public String source() {
		return "/" + this.district + "/" + this.type.module();
	}

	/**
	 * Converts the entry to its record with the envelope. Data of an earlier version is
	 * converted to the current one. A sealed interface accepts all of its records.
	 * @return empty when it is another event
	 */
	public <E extends ModuleEvent> Optional<E> as(Class<E> event) {
		return EventRecords.of(event).read(this);
	}

}
