package org.yidiantong.tenancy.folder;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.yidiantong.tenancy.Change;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.NewId;
import org.yidiantong.tenancy.folder.DistrictRegistry.Applied;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Stores the history of a district's folder: every application that changed something,
 * with the number of changes.
 */
@Repository
class FolderApplications {

	private final JdbcClient jdbc;

	FolderApplications(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(DistrictCode code, int revision, Applied applied, Instant at, List<Change> changes) {
		this.jdbc.sql("""
				INSERT INTO tenancy_application (tenant_id, id, revision, applied_at, source, digest, summary)
				VALUES (?, ?, ?, ?, ?, ?, ?)""")
			.params(code.value(), NewId.next(), revision, OffsetDateTime.ofInstant(at, ZoneOffset.UTC),
					applied.source().name(), applied.digest(), summary(changes))
			.update();
	}

	/** A summary such as {@code place ADDED 317, unit ADDED 380}. */
	private static String summary(List<Change> changes) {
		return changes.stream()
			.collect(Collectors.groupingBy((change) -> change.subject() + " " + change.kind(), TreeMap::new,
					Collectors.counting()))
			.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + " " + entry.getValue())
			.collect(Collectors.joining(", "));
	}

}
