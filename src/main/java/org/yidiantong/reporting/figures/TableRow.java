package org.yidiantong.reporting.figures;

import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A row of a report's table.
 *
 * @param key code of the subject of the row, unique within the table
 * @param cells one value per column: text, integer, decimal number, or date as text; null
 * for nothing or an undefined figure
 */
public record TableRow(String key, List<@Nullable Object> cells) {

	public TableRow {
		cells = Collections.unmodifiableList(cells);
	}

}
