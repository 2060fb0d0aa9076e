package org.yidiantong.eventlog;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Data of the one type that this pass registers, as its publisher has it.
 */
record Published(int tenant, String version, String base, int items, LocalDate effectiveFrom) {

	static final EventType TYPE = new EventType("org.yidiantong.checklist.version-published.v1");

	Published(int tenant, String version, String base, int items) {
		this(tenant, version, base, items, LocalDate.of(2021, 9, 6));
	}

	/** The version of a list of this number that a subject got. */
	static Occurrence of(int tenant, String subject, int version) {
		return new Occurrence(TYPE, subject, version, Instant.parse("2021-12-15T01:00:00Z"),
				new Published(tenant, "v" + version, "anhui@2021.1", 36));
	}

}
