package org.yidiantong.reporting.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.yidiantong.reporting.readmodel.PublishedChecklist;

/**
 * Builds the table of what changed in the checklist between the beginning and the end of
 * a period: items that were added, renamed or removed. The first checklist of a district
 * is no change.
 */
final class ChecklistChanges {

	private ChecklistChanges() {
	}

	static ReportTable between(PublishedChecklist before, PublishedChecklist now) {
		Map<String, PublishedChecklist.Item> old = new LinkedHashMap<>();
		before.items().forEach((item) -> old.put(item.lineage(), item));
		List<TableRow> rows = new ArrayList<>();
		for (PublishedChecklist.Item item : old.isEmpty() ? List.<PublishedChecklist.Item>of() : now.items()) {
			PublishedChecklist.Item former = old.remove(item.lineage());
			if (former == null) {
				rows.add(row("ADDED", item, now, null));
			}
			else if (!former.name().equals(item.name())) {
				rows.add(row("RENAMED", item, now, former.name()));
			}
		}
		old.values().forEach((item) -> rows.add(row("REMOVED", item, before, null)));
		return new ReportTable("listchanges", List.of(TableColumn.text("listChange"), TableColumn.text("code"),
				TableColumn.text("item"), TableColumn.text("category"), TableColumn.text("formerName")), rows);
	}

	private static TableRow row(String change, PublishedChecklist.Item item, PublishedChecklist list,
			@Nullable String former) {
		return new TableRow("item/" + item.lineage(),
				Arrays.asList(change, item.code(), item.name(), list.categoryOf(item.lineage()), former));
	}

}
