package org.yidiantong.eventlog;

import java.time.Instant;
import java.util.UUID;

import org.yidiantong.tenancy.DistrictCode;

/**
 * An occurrence as readers get it: in its envelope and at its position.
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

	/** Whether it is an event of this record, in its current or an earlier version. */
	public boolean is(Class<? extends ModuleEvent> event) {
		return Upcasters.of(event).reads(this.type);
	}

	/**
	 * The record that it was published as, with its envelope; data of an earlier version
	 * is lifted to the current one.
	 * @throws IllegalArgumentException when it is an event of another record
	 */
	public <E extends ModuleEvent> E as(Class<E> event) {
		if (!is(event)) {
			throw new IllegalArgumentException(this.type + " is not read as " + event.getName());
		}
		return EventJson.event(this, event);
	}

	/** The data as a record; what the record does not know is left out. */
	public <D extends Record> D dataAs(Class<D> record) {
		return EventJson.read(this.data, record);
	}

}
