package org.yidiantong.eventlog;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An event of a registered type about any subject.
 */
@EventName("org.yidiantong.checklist.version-published")
record SamplePublished(int tenant, String version, String base, int items, LocalDate effectiveFrom, String subject,
		int subjectVersion, Instant occurredAt) implements ModuleEvent {

	static final EventType TYPE = EventType.of(SamplePublished.class);

	SamplePublished(int tenant, String version, String base, int items) {
		this(tenant, version, base, items, LocalDate.of(2021, 9, 6), "checklist", 1,
				Instant.parse("2021-12-15T01:00:00Z"));
	}

	/** The version of a list of this number that a subject got. */
	static SamplePublished of(int tenant, String subject, int version) {
		return new SamplePublished(tenant, "v" + version, "anhui@2021.1", 36, LocalDate.of(2021, 9, 6), subject,
				version, Instant.parse("2021-12-15T01:00:00Z"));
	}

}
