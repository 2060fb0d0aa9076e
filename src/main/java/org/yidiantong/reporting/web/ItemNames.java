package org.yidiantong.reporting.web;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.yidiantong.reporting.figures.ReportTable;
import org.yidiantong.reporting.figures.TableRow;

/**
 * Names of items by lineage; a dash where there is no item.
 */
record ItemNames(Map<String, String> names) {

	private static final String ITEM = "item/";

	/** From a table of categories and items. */
	static ItemNames of(ReportTable categories) {
		Map<String, String> names = new HashMap<>();
		for (TableRow row : categories.rows()) {
			if (row.key().startsWith(ITEM)) {
				names.put(row.key().split("/", 2)[1], String.valueOf(categories.cell(row, "name")));
			}
		}
		return new ItemNames(names);
	}

	public String item(@Nullable String lineage) {
		return (lineage == null) ? FigureFormatter.DASH : this.names.getOrDefault(lineage, FigureFormatter.DASH);
	}

}
