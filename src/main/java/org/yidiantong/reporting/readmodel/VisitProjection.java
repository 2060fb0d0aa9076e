package org.yidiantong.reporting.readmodel;

import org.yidiantong.eventlog.LogEntry;
import org.yidiantong.outreach.events.VisitsRecorded;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Projection of the page views of the bound district by day. The latest value of a day
 * wins.
 */
@Repository
class VisitProjection {

	private static final String PUT = """
			INSERT INTO reporting_visits AS v (tenant_id, generation, day, views, revision) VALUES (?, ?, ?, ?, ?)
			ON CONFLICT (tenant_id, generation, day) DO UPDATE SET views = excluded.views, revision = excluded.revision
			WHERE v.tenant_id = ? AND v.revision <= excluded.revision""";

	private final JdbcClient jdbc;

	VisitProjection(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Applies an event; ignores other types. */
	void apply(int generation, LogEntry entry) {
		entry.as(VisitsRecorded.class).ifPresent((event) -> recorded(generation, event));
	}

	private void recorded(int generation, VisitsRecorded event) {
		int district = BoundDistrict.required().value();
		this.jdbc.sql(PUT)
			.params(district, generation, event.day(), event.views(), event.subjectVersion(), district)
			.update();
	}

}
