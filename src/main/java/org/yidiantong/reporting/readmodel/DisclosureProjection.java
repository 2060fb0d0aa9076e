package org.yidiantong.reporting.readmodel;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

import org.yidiantong.eventlog.LogEntry;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What was published in the bound district, as rows.
 */
@Repository
class DisclosureProjection {

	private static final String PUBLISHED = "org.yidiantong.disclosure.published.v1";

	private final JdbcClient jdbc;

	DisclosureProjection(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Applies an event; does nothing with another one. */
	void apply(int generation, LogEntry entry) {
		if (!entry.type().name().equals(PUBLISHED)) {
			return;
		}
		DisclosureData data = entry.dataAs(DisclosureData.class);
		List<String> path = data.place();
		this.jdbc.sql("""
				INSERT INTO reporting_disclosure (tenant_id, generation, disclosure_id, version, kind, township, place,
				  lineage, period, empty, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
				ON CONFLICT (tenant_id, generation, disclosure_id, version) DO UPDATE SET period = excluded.period""")
			.params(Arrays.asList(BoundDistrict.required().value(), generation, data.disclosure(), data.version(),
					data.kind(), path.isEmpty() ? "" : path.get(0), path.isEmpty() ? "" : path.get(path.size() - 1),
					data.lineage(), data.period(), data.empty(), entry.occurredAt().atOffset(ZoneOffset.UTC)))
			.update();
	}

}
