package org.yidiantong.reporting.readmodel;

import java.time.ZoneOffset;

import org.yidiantong.complaints.events.ComplaintCardRaised;
import org.yidiantong.eventlog.LogEntry;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Projection of the escalation cards of the bound district: one row per card.
 */
@Repository
class CardProjection {

	private final JdbcClient jdbc;

	CardProjection(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Applies an event; ignores other types. */
	void apply(int generation, LogEntry entry) {
		entry.as(ComplaintCardRaised.class)
			.ifPresent((event) -> this.jdbc.sql("""
					INSERT INTO reporting_card (tenant_id, generation, complaint_id, seq, card, at)
					VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
				.params(BoundDistrict.required().value(), generation, event.complaint().value(), event.subjectVersion(),
						event.card().name(), event.occurredAt().atOffset(ZoneOffset.UTC))
				.update());
	}

}
