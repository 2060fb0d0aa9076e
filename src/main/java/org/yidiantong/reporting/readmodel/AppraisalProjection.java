package org.yidiantong.reporting.readmodel;

import java.time.ZoneOffset;

import org.yidiantong.complaints.events.SweepOpened;
import org.yidiantong.complaints.events.SweepRescheduled;
import org.yidiantong.complaints.events.SweepReturned;
import org.yidiantong.disclosure.events.FindingRaised;
import org.yidiantong.eventlog.LogEntry;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Projection of findings in village ledgers and of the self-checks of units in sweeps. A
 * finding that a correction did not settle is the same finding.
 */
@Repository
class AppraisalProjection {

	private static final String FINDING = """
			INSERT INTO reporting_finding (tenant_id, generation, place, month, kind, township, at)
			VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""";

	private static final String OPENED = """
			INSERT INTO reporting_self_check (tenant_id, generation, sweep_id, unit, due_on, opened_at)
			VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""";

	private static final String RETURNED = """
			UPDATE reporting_self_check SET returned_at = least(returned_at, ?), in_time = ?
			WHERE tenant_id = ? AND generation = ? AND sweep_id = ? AND unit = ?""";

	private static final String RESCHEDULED = """
			UPDATE reporting_self_check SET due_on = ? WHERE tenant_id = ? AND generation = ? AND sweep_id = ?""";

	private final JdbcClient jdbc;

	private final JdbcTemplate template;

	AppraisalProjection(JdbcClient jdbc, JdbcTemplate template) {
		this.jdbc = jdbc;
		this.template = template;
	}

	/** Applies an event; ignores other types. */
	void apply(int generation, LogEntry entry) {
		entry.as(FindingRaised.class).ifPresent((event) -> raised(generation, event));
		entry.as(SweepOpened.class).ifPresent((event) -> opened(generation, event));
		entry.as(SweepReturned.class).ifPresent((event) -> returned(generation, event));
		entry.as(SweepRescheduled.class).ifPresent((event) -> rescheduled(generation, event));
	}

	private void raised(int generation, FindingRaised event) {
		this.jdbc.sql(FINDING)
			.params(district(), generation, event.place().get(1).value(), event.month(), event.kind().name(),
					event.place().get(0).value(), event.occurredAt().atOffset(ZoneOffset.UTC))
			.update();
	}

	private void opened(int generation, SweepOpened event) {
		int district = district();
		this.template.batchUpdate(OPENED,
				event.units()
					.stream()
					.map((unit) -> new Object[] { district, generation, event.sweep().value(), unit.value(),
							event.dueOn(), event.occurredAt().atOffset(ZoneOffset.UTC) })
					.toList());
	}

	private void returned(int generation, SweepReturned event) {
		this.jdbc.sql(RETURNED)
			.params(event.occurredAt().atOffset(ZoneOffset.UTC), event.inTime(), district(), generation,
					event.sweep().value(), event.unit().value())
			.update();
	}

	private void rescheduled(int generation, SweepRescheduled event) {
		this.jdbc.sql(RESCHEDULED).params(event.dueOn(), district(), generation, event.sweep().value()).update();
	}

	private static int district() {
		return BoundDistrict.required().value();
	}

}
