package org.yidiantong.reporting.workbook;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The cells of a named range in a template.
 *
 * @param sheet the sheet
 * @param row its first row, from 0
 * @param lastRow its last row
 * @param first its first column, from 0
 * @param last its last column
 */
record NamedRange(XSSFSheet sheet, int row, int lastRow, int first, int last) {

	static final String CELL = "cell_";

	static final String TABLE = "table_";

	static final String TOTALS = "totals_";

	static final String SECTION = "section_";

	/**
	 * Finds a named range.
	 * @throws IllegalArgumentException if it is not one area of a sheet; the message is
	 * written for the author of the template
	 */
	static NamedRange of(XSSFWorkbook book, String name) {
		XSSFName found = book.getName(name);
		if (found == null) {
			throw new IllegalArgumentException("缺少名称 " + name);
		}
		AreaReference area = area(found);
		XSSFSheet sheet = book.getSheet(found.getSheetName());
		if (sheet == null) {
			throw new IllegalArgumentException("名称 " + name + " 不属于任何工作表");
		}
		CellRangeAddress range = new CellRangeAddress(area.getFirstCell().getRow(), area.getLastCell().getRow(),
				area.getFirstCell().getCol(), area.getLastCell().getCol());
		return new NamedRange(sheet, range.getFirstRow(), range.getLastRow(), range.getFirstColumn(),
				range.getLastColumn());
	}

	private static AreaReference area(XSSFName name) {
		try {
			if (!name.isDeleted()) {
				return new AreaReference(name.getRefersToFormula(), SpreadsheetVersion.EXCEL2007);
			}
		}
		catch (RuntimeException ex) {
			// POI throws exceptions of several types for a formula that is not an area
		}
		throw new IllegalArgumentException("名称 " + name.getNameName() + " 没有指向单元格");
	}

	int width() {
		return this.last - this.first + 1;
	}

	boolean isOneRow() {
		return this.row == this.lastRow;
	}

	boolean touches(CellRangeAddress range) {
		return range.intersects(new CellRangeAddress(this.row, this.lastRow, this.first, this.last));
	}

}
