package org.yidiantong.reporting.readmodel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.events.ChecklistVersionPublished;
import org.yidiantong.checklist.events.ChecklistVersionWithdrawn;
import org.yidiantong.eventlog.LogEntry;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Projection of the published checklists of the bound district.
 */
@Repository
class ChecklistProjection {

	private static final String CATEGORY = """
			INSERT INTO reporting_category (tenant_id, generation, revision, position, code, name, item_group,
			  effective_from) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""";

	private static final String ITEM = """
			INSERT INTO reporting_item (tenant_id, generation, revision, position, code, lineage, category, name,
			  effective_from) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""";

	/**
	 * Of several versions with the same effective day, the last one published is in
	 * effect.
	 */
	private static final String COUNTING = """
			SELECT revision FROM reporting_category WHERE tenant_id = ? AND generation = ? AND effective_from <= ?
			ORDER BY effective_from DESC, revision DESC LIMIT 1""";

	private static final String NAMES = """
			SELECT DISTINCT ON (lineage) lineage, name FROM reporting_item
			WHERE tenant_id = ? AND generation = ? AND effective_from <= ?
			ORDER BY lineage, effective_from DESC, revision DESC""";

	private final JdbcTemplate template;

	private final JdbcClient jdbc;

	ChecklistProjection(JdbcTemplate template) {
		this.template = template;
		this.jdbc = JdbcClient.create(template);
	}

	/** Applies an event; ignores other types. */
	void apply(int generation, LogEntry entry) {
		entry.as(ChecklistVersionPublished.class).ifPresent((event) -> published(generation, event));
		entry.as(ChecklistVersionWithdrawn.class).ifPresent((event) -> withdrawn(generation, event));
	}

	private void withdrawn(int generation, ChecklistVersionWithdrawn event) {
		for (String table : List.of("reporting_category", "reporting_item")) {
			this.jdbc.sql("DELETE FROM " + table + " WHERE tenant_id = ? AND generation = ? AND revision = ?")
				.params(district(), generation, event.publication())
				.update();
		}
	}

	private void published(int generation, ChecklistVersionPublished event) {
		List<Object[]> categories = new ArrayList<>();
		for (ChecklistVersionPublished.Heading each : orEmpty(event.categories())) {
			categories.add(new Object[] { district(), generation, event.subjectVersion(), categories.size() + 1,
					each.code(), each.name(), each.group().name(), event.effectiveFrom() });
		}
		List<Object[]> items = new ArrayList<>();
		for (ChecklistVersionPublished.Line each : orEmpty(event.list())) {
			items.add(new Object[] { district(), generation, event.subjectVersion(), items.size() + 1,
					each.code().value(), each.lineage(), each.category(), each.name(), event.effectiveFrom() });
		}
		this.template.batchUpdate(CATEGORY, categories);
		this.template.batchUpdate(ITEM, items);
	}

	/** The checklist in effect on a day; empty before the first one. */
	PublishedChecklist on(int generation, LocalDate day) {
		int revision = this.jdbc.sql(COUNTING)
			.params(district(), generation, day)
			.query(Integer.class)
			.optional()
			.orElse(0);
		List<PublishedChecklist.Category> categories = this.jdbc.sql("""
				SELECT code, name, item_group FROM reporting_category
				WHERE tenant_id = ? AND generation = ? AND revision = ? ORDER BY position""")
			.params(district(), generation, revision)
			.query((row, number) -> new PublishedChecklist.Category(row.getString(1), row.getString(2),
					row.getString(3)))
			.list();
		List<PublishedChecklist.Item> items = this.jdbc.sql("""
				SELECT code, lineage, category, name FROM reporting_item
				WHERE tenant_id = ? AND generation = ? AND revision = ? ORDER BY position""")
			.params(district(), generation, revision)
			.query((row, number) -> new PublishedChecklist.Item(row.getString(1), row.getString(2), row.getString(3),
					row.getString(4)))
			.list();
		return new PublishedChecklist(categories, items);
	}

	/** The last name that each item had by a day, by lineage. */
	Map<String, String> names(int generation, LocalDate day) {
		Map<String, String> names = new HashMap<>();
		this.jdbc.sql(NAMES).params(district(), generation, day).query((row) -> {
			names.put(row.getString("lineage"), row.getString("name"));
		});
		return names;
	}

	private static <T> List<T> orEmpty(@Nullable List<T> list) {
		return (list == null) ? List.of() : list;
	}

	private static int district() {
		return BoundDistrict.required().value();
	}

}
