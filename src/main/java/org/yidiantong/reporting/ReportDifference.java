package org.yidiantong.reporting;

import org.jspecify.annotations.Nullable;

/**
 * A cell or a figure that differs from the previous revision.
 *
 * @param table code of the table; {@code figures} for a figure of the whole district
 * @param row key of the row, or code of the figure
 * @param column code of the column; empty for a figure
 * @param before previous value; null for none
 * @param after new value; null for none
 */
public record ReportDifference(String table, String row, String column, @Nullable String before,
		@Nullable String after) {
}
