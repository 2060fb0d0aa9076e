package org.yidiantong.reporting.readmodel;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

import org.yidiantong.disclosure.events.DisclosurePublished;
import org.yidiantong.disclosure.events.DisclosureWithdrawn;
import org.yidiantong.eventlog.LogEntry;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Projection of the published disclosures of the bound district.
 */
@Repository
class DisclosureProjection {

	private final JdbcClient jdbc;

	DisclosureProjection(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Applies an event; ignores other types. */
	void apply(int generation, LogEntry entry) {
		entry.as(DisclosurePublished.class).ifPresent((event) -> published(generation, event));
		entry.as(DisclosureWithdrawn.class).ifPresent((event) -> withdrawn(generation, event));
	}

	private void withdrawn(int generation, DisclosureWithdrawn event) {
		this.jdbc.sql("""
				DELETE FROM reporting_disclosure WHERE tenant_id = ? AND generation = ? AND disclosure_id = ?""")
			.params(BoundDistrict.required().value(), generation, event.disclosure())
			.update();
	}

	private void published(int generation, DisclosurePublished event) {
		List<String> path = event.place().stream().map(PlaceCode::value).toList();
		this.jdbc.sql("""
				INSERT INTO reporting_disclosure (tenant_id, generation, disclosure_id, version, kind, township, place,
				  lineage, period, empty, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
				ON CONFLICT (tenant_id, generation, disclosure_id, version) DO UPDATE SET period = excluded.period""")
			.params(Arrays.asList(BoundDistrict.required().value(), generation, event.disclosure(), event.version(),
					event.kind().name(), path.isEmpty() ? "" : path.get(0),
					path.isEmpty() ? "" : path.get(path.size() - 1), event.lineage(), event.period(), event.empty(),
					event.occurredAt().atOffset(ZoneOffset.UTC)))
			.update();
	}

}
