package org.yidiantong.reporting.workbook;

/**
 * The position of a cell in a workbook.
 *
 * @param sheet name of the sheet
 * @param cell address within it, such as {@code B7}
 */
public record CellPosition(String sheet, String cell) {
}
