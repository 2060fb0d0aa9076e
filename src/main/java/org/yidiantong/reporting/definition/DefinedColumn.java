package org.yidiantong.reporting.definition;

import org.yidiantong.reporting.figures.SourceColumn;

/**
 * A column of a table in a workbook.
 *
 * @param key its name in the template
 * @param source the column that it shows
 */
public record DefinedColumn(String key, SourceColumn source) {
}
