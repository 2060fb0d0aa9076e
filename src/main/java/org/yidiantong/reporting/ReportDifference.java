package org.yidiantong.reporting;

import org.jspecify.annotations.Nullable;

/**
 * A cell or a figure that differs from the revision before.
 *
 * @param table code of the table; {@code figures} for a figure of the whole district
 * @param row key of the row; the figure's code
 * @param column code of the column; empty for a figure
 * @param before as it was; null where there was nothing
 * @param after as it is; null where there is nothing
 */
public record ReportDifference(String table, String row, String column, @Nullable String before,
		@Nullable String after) {
}
