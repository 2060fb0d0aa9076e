package org.yidiantong.reporting.workbook;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.SpreadsheetText;

/**
 * Writes a value into a cell that is already styled by the template.
 */
final class CellWriter {

	static final String DASH = "—";

	private final DerivedStyles styles;

	CellWriter(XSSFWorkbook book) {
		this.styles = new DerivedStyles(book);
	}

	void write(XSSFCell cell, @Nullable CellValue value, CellFormat kind) {
		if (value == null) {
			cell.setBlank();
		}
		else if (value instanceof CellValue.Text text) {
			text(cell, text.value());
		}
		else if (value instanceof CellValue.Dash) {
			cell.setCellValue(DASH);
			cell.setCellStyle(this.styles.right(cell.getCellStyle()));
		}
		else if (value instanceof CellValue.Count count) {
			cell.setCellValue(count.value());
			cell.setCellStyle(
					this.styles.number(cell.getCellStyle(), (kind != CellFormat.TEXT) ? kind : CellFormat.COUNT));
		}
		else {
			other(cell, value, kind);
		}
	}

	private void other(XSSFCell cell, CellValue value, CellFormat kind) {
		XSSFCellStyle style = cell.getCellStyle();
		if (value instanceof CellValue.Decimal decimal) {
			cell.setCellValue(decimal.value().doubleValue());
			CellFormat own = decimal.kind();
			cell.setCellStyle((own != null) ? this.styles.exactly(style, own) : this.styles.number(style, kind));
		}
		else if (value instanceof CellValue.Day day) {
			cell.setCellValue(day.value());
			cell.setCellStyle(this.styles.number(style, CellFormat.DATE));
		}
		else if (value instanceof CellValue.Moment moment) {
			cell.setCellValue(moment.value());
			cell.setCellStyle(this.styles.formatted(style, "yyyy-mm-dd hh:mm"));
		}
	}

	private void text(XSSFCell cell, String text) {
		cell.setCellValue(SpreadsheetText.inWorkbook(text));
		if (SpreadsheetText.isLikeAFormula(text)) {
			cell.setCellStyle(this.styles.quoted(cell.getCellStyle()));
		}
	}

}
