package org.yidiantong.reporting.readmodel;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;

import org.yidiantong.eventlog.LogEntry;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Tasks to disclose in the bound district, as rows. Whichever comes first, the task or a
 * publication for it, a task is told when something was published for it first.
 */
@Repository
class DisclosureTaskProjection {

	private static final String SET = "org.yidiantong.disclosure.tasks-set.v1";

	private static final String PUBLISHED = "org.yidiantong.disclosure.published.v1";

	private static final String ADD = """
			INSERT INTO reporting_task (tenant_id, generation, place, period, lineage, township, due_on)
			SELECT ?, ?, owing.place, ?, item, owing.township, ?
			FROM unnest(?::text[], ?::text[]) AS owing (township, place) CROSS JOIN unnest(?::text[]) AS item
			ON CONFLICT DO NOTHING""";

	private static final String DONE_BEFORE = """
			UPDATE reporting_task t SET published_at = p.at
			FROM (SELECT place, lineage, min(at) AS at FROM reporting_disclosure
			  WHERE tenant_id = ? AND generation = ? AND period = ? AND version = 1 GROUP BY place, lineage) p
			WHERE t.tenant_id = ? AND t.generation = ? AND t.period = ? AND t.place = p.place AND t.lineage = p.lineage
			AND t.published_at IS NULL""";

	private static final String DONE = """
			UPDATE reporting_task SET published_at = least(published_at, ?)
			WHERE tenant_id = ? AND generation = ? AND place = ? AND period = ? AND lineage = ?""";

	private final JdbcClient jdbc;

	DisclosureTaskProjection(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Applies an event; does nothing with another one. A publication's own row is there
	 * before.
	 */
	void apply(int generation, LogEntry entry) {
		if (entry.type().name().equals(SET)) {
			TaskData data = entry.dataAs(TaskData.class);
			data.groups().forEach((group) -> add(generation, data, group));
			doneBefore(generation, data.period());
		}
		else if (entry.type().name().equals(PUBLISHED)) {
			DisclosureData data = entry.dataAs(DisclosureData.class);
			if (data.version() == 1 && !data.place().isEmpty()) {
				published(generation, data, entry.occurredAt().atOffset(ZoneOffset.UTC));
			}
		}
	}

	private void add(int generation, TaskData data, TaskData.Group group) {
		this.jdbc.sql(ADD)
			.params(district(), generation, data.period(), data.dueOn(), column(group, 0), column(group, 1),
					group.items().toArray(String[]::new))
			.update();
	}

	private void published(int generation, DisclosureData data, OffsetDateTime at) {
		String place = data.place().get(data.place().size() - 1);
		this.jdbc.sql(DONE)
			.params(Arrays.asList(at, district(), generation, place, data.period(), data.lineage()))
			.update();
	}

	private void doneBefore(int generation, String period) {
		this.jdbc.sql(DONE_BEFORE).params(district(), generation, period, district(), generation, period).update();
	}

	private static String[] column(TaskData.Group group, int at) {
		return group.places().stream().map((path) -> path.get(at)).toArray(String[]::new);
	}

	private static int district() {
		return BoundDistrict.required().value();
	}

}
