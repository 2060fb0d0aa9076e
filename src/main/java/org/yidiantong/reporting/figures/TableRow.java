package org.yidiantong.reporting.figures;

import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A row of a report's table.
 *
 * @param key code of what it is about, unique in the table
 * @param cells one for each column: text, whole number, decimal number or a day as text;
 * null where there is nothing or a figure is undefined
 */
public record TableRow(String key, List<@Nullable Object> cells) {

	public TableRow {
		cells = Collections.unmodifiableList(cells);
	}

}
