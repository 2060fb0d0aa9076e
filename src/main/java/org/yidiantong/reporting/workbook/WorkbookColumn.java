package org.yidiantong.reporting.workbook;

/**
 * A column of a table.
 *
 * @param key its name in the report's definition
 * @param kind format of its values, unless a value has its own
 */
public record WorkbookColumn(String key, CellFormat kind) {
}
