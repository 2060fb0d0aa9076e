package org.yidiantong.reporting.workbook;

/**
 * A column of a table.
 *
 * @param key its name in the report's definition
 * @param kind what its values are, unless one says otherwise itself
 */
public record WorkbookColumn(String key, CellFormat kind) {
}
