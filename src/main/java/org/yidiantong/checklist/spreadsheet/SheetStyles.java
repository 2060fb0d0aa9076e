package org.yidiantong.checklist.spreadsheet;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * How the cells of a list's workbook look.
 */
final class SheetStyles {

	/** Width of a character in the unit of column widths. */
	static final int CHARACTER = 256;

	private final CellStyle head;

	private final CellStyle text;

	private final CellStyle number;

	private final CellStyle day;

	SheetStyles(XSSFWorkbook book) {
		this.text = style(book, "@");
		this.number = style(book, "0");
		this.day = style(book, "yyyy-mm-dd");
		this.head = style(book, "@");
		Font bold = book.createFont();
		bold.setBold(true);
		this.head.setFont(bold);
		fill(this.head, IndexedColors.LIGHT_CORNFLOWER_BLUE);
	}

	CellStyle head() {
		return this.head;
	}

	/** Keeps what people type as text, such as 007. */
	CellStyle text() {
		return this.text;
	}

	CellStyle number() {
		return this.number;
	}

	CellStyle day() {
		return this.day;
	}

	/** The style of cells in a column in which people type. */
	CellStyle of(SheetColumn column) {
		return switch (column.kind()) {
			case NUMBER -> this.number;
			case DAY -> this.day;
			default -> this.text;
		};
	}

	static void fill(CellStyle style, IndexedColors color) {
		style.setFillForegroundColor(color.getIndex());
		style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
	}

	private static CellStyle style(XSSFWorkbook book, String format) {
		CellStyle style = book.createCellStyle();
		style.setDataFormat(book.createDataFormat().getFormat(format));
		style.setWrapText(true);
		style.setVerticalAlignment(VerticalAlignment.TOP);
		return style;
	}

}
