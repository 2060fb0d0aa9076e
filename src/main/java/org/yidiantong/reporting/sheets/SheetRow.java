package org.yidiantong.reporting.sheets;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param height in points in the unscaled sheet
 * @param repeated whether it is printed on each page
 */
record SheetRow(double height, List<SheetCell> cells, boolean repeated) {

	/** Whether it is part of a table. */
	boolean isFramed() {
		return this.cells.stream().anyMatch(SheetCell::framed);
	}

	boolean isEmpty() {
		return this.cells.stream().allMatch((cell) -> cell.text().isEmpty());
	}

}
