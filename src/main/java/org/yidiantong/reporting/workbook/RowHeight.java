package org.yidiantong.reporting.workbook;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;

/**
 * Raises a row whose text needs more lines than it has room for. Spreadsheet programs do
 * not do that for rows of a file that they did not write.
 */
final class RowHeight {

	/** Line height as a multiple of the size of the font. */
	private static final double LINE = 1.35;

	/** Space above and below the lines, in points. */
	private static final double SPACE = 4;

	/** Characters of a column that its margins take. */
	private static final int MARGIN = 1;

	private static final int UNITS = 256;

	/** From the radicals of CJK onwards. */
	private static final int FIRST_WIDE = 0x2E80;

	private RowHeight() {
	}

	static void fit(XSSFRow row) {
		double needed = 0;
		boolean several = false;
		for (Cell cell : row) {
			int lines = lines((XSSFCell) cell);
			several |= lines > 1;
			needed = Math.max(needed, lines * LINE * font((XSSFCell) cell).getFontHeightInPoints() + SPACE);
		}
		if (several && needed > row.getHeightInPoints()) {
			row.setHeightInPoints((float) Math.ceil(needed));
		}
	}

	private static int lines(XSSFCell cell) {
		if (cell.getCellType() != CellType.STRING || !cell.getCellStyle().getWrapText()) {
			return 1;
		}
		int room = Math.max(2, cell.getSheet().getColumnWidth(cell.getColumnIndex()) / UNITS - MARGIN);
		return cell.getStringCellValue().lines().mapToInt((line) -> Math.max(1, (width(line) + room - 1) / room)).sum();
	}

	/** In widths of a digit, of which a Chinese character takes two. */
	private static int width(String line) {
		return line.codePoints().map((character) -> (character < FIRST_WIDE) ? 1 : 2).sum();
	}

	private static XSSFFont font(XSSFCell cell) {
		return cell.getCellStyle().getFont();
	}

}
