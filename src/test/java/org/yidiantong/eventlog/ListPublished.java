package org.yidiantong.eventlog;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An event as modules publish them, of a type that has a schema.
 */
@EventName("org.yidiantong.checklist.version-published")
record ListPublished(int tenant, int subjectVersion, Instant occurredAt, String version, String base, int items,
		LocalDate effectiveFrom) implements ModuleEvent {

	static ListPublished of(int tenant, int version) {
		return new ListPublished(tenant, version, Instant.parse("2021-12-15T01:00:00.123456Z"), "v" + version,
				"anhui@2021.1", 36, LocalDate.of(2021, 9, 6));
	}

	@Override
	public String subject() {
		return "checklist";
	}

}
