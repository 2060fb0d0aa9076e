package org.yidiantong.reporting.readmodel;

import java.time.ZoneOffset;
import java.util.List;

import org.yidiantong.disclosure.events.DisclosurePublished;
import org.yidiantong.disclosure.events.DisclosureTasksRescheduled;
import org.yidiantong.disclosure.events.DisclosureTasksSet;
import org.yidiantong.disclosure.events.DisclosureTasksWithdrawn;
import org.yidiantong.disclosure.events.DisclosureWithdrawn;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.eventlog.LogEntry;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Projection of the disclosure tasks of the bound district. The task and its publication
 * can arrive in either order; both record the time of the first publication.
 */
@Repository
class DisclosureTaskProjection {

	private static final String ADD = """
			INSERT INTO reporting_task (tenant_id, generation, place, period, lineage, township, due_on)
			VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""";

	private static final String DONE_BEFORE = """
			UPDATE reporting_task t SET published_at = p.at
			FROM (SELECT place, lineage, min(at) AS at FROM reporting_disclosure
			  WHERE tenant_id = ? AND generation = ? AND period = ? AND version = 1 GROUP BY place, lineage) p
			WHERE t.tenant_id = ? AND t.generation = ? AND t.period = ? AND t.place = p.place AND t.lineage = p.lineage
			AND t.published_at IS NULL""";

	private static final String DONE = """
			UPDATE reporting_task SET published_at = least(published_at, ?)
			WHERE tenant_id = ? AND generation = ? AND place = ? AND period = ? AND lineage = ?""";

	/** The task is done by another disclosure that stands, or open again. */
	private static final String UNDONE = """
			UPDATE reporting_task SET published_at = (SELECT min(at) FROM reporting_disclosure
			  WHERE tenant_id = ? AND generation = ? AND period = ? AND version = 1 AND place = ? AND lineage = ?)
			WHERE tenant_id = ? AND generation = ? AND period = ? AND place = ? AND lineage = ?""";

	private static final String WITHDRAWN = """
			DELETE FROM reporting_task WHERE tenant_id = ? AND generation = ? AND period = ? AND place = ANY (?)""";

	private static final String RESCHEDULED = """
			UPDATE reporting_task SET due_on = ?
			WHERE tenant_id = ? AND generation = ? AND period = ? AND place = ANY (?)""";

	private final JdbcClient jdbc;

	private final JdbcTemplate template;

	DisclosureTaskProjection(JdbcClient jdbc, JdbcTemplate template) {
		this.jdbc = jdbc;
		this.template = template;
	}

	/**
	 * Applies an event; ignores other types. The row of a publication must exist before,
	 * and that of a withdrawn one must be gone.
	 */
	void apply(int generation, LogEntry entry) {
		entry.as(DisclosureTasksSet.class).ifPresent((event) -> {
			event.groups().forEach((group) -> add(generation, event, group));
			doneBefore(generation, event.period());
		});
		entry.as(DisclosureTasksWithdrawn.class).ifPresent((event) -> withdrawn(generation, event));
		entry.as(DisclosureTasksRescheduled.class).ifPresent((event) -> rescheduled(generation, event));
		entry.as(DisclosurePublished.class)
			.filter((event) -> event.version() == 1 && !event.place().isEmpty())
			.ifPresent((event) -> published(generation, event));
		entry.as(DisclosureWithdrawn.class).ifPresent((event) -> undone(generation, event));
	}

	private void add(int generation, DisclosureTasksSet event, DisclosureTasksSet.Group group) {
		int district = district();
		this.template.batchUpdate(ADD,
				group.places()
					.stream()
					.flatMap((path) -> group.items()
						.stream()
						.map((item) -> new Object[] { district, generation, path.get(1).value(), event.period(), item,
								path.get(0).value(), event.dueOn() }))
					.toList());
	}

	private void withdrawn(int generation, DisclosureTasksWithdrawn event) {
		this.jdbc.sql(WITHDRAWN).params(district(), generation, event.period(), codes(event.places())).update();
	}

	private void rescheduled(int generation, DisclosureTasksRescheduled event) {
		this.jdbc.sql(RESCHEDULED)
			.params(event.dueOn(), district(), generation, event.period(), codes(event.places()))
			.update();
	}

	private void published(int generation, DisclosurePublished event) {
		String place = event.place().get(event.place().size() - 1).value();
		this.jdbc.sql(DONE)
			.params(event.occurredAt().atOffset(ZoneOffset.UTC), district(), generation, place, event.period(),
					event.lineage())
			.update();
	}

	private void undone(int generation, DisclosureWithdrawn event) {
		String place = event.place().get(event.place().size() - 1).value();
		this.jdbc.sql(UNDONE)
			.params(district(), generation, event.period(), place, event.lineage(), district(), generation,
					event.period(), place, event.lineage())
			.update();
	}

	private void doneBefore(int generation, String period) {
		this.jdbc.sql(DONE_BEFORE).params(district(), generation, period, district(), generation, period).update();
	}

	private static String[] codes(List<PlaceCode> places) {
		return places.stream().map(PlaceCode::value).toArray(String[]::new);
	}

	private static int district() {
		return BoundDistrict.required().value();
	}

}
