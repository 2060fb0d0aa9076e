package org.yidiantong.reporting.workbook;

import java.util.regex.Pattern;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Writes a value into a cell that is already styled by the template.
 */
final class CellWriter {

	static final String DASH = "—";

	private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

	/** Text that a spreadsheet program would treat as a formula. */
	private static final Pattern LIKE_A_FORMULA = Pattern.compile("^\\s*[=+\\-@＝＋－＠].*", Pattern.DOTALL);

	/** Text that the file format would treat as an escaped character. */
	private static final Pattern LIKE_AN_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

	/** Characters that XML does not allow. */
	private static final Pattern NO_CHARACTER = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

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

	/** Excel counts the two halves of a character beyond the basic plane. */
	private static String fitting(String text) {
		if (text.length() <= LONGEST) {
			return text;
		}
		int end = LONGEST - 1;
		return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
	}

	private void text(XSSFCell cell, String text) {
		String escaped = LIKE_AN_ESCAPE.matcher(NO_CHARACTER.matcher(text).replaceAll("\uFFFD")).replaceAll("_x005F_");
		cell.setCellValue(fitting(escaped));
		if (LIKE_A_FORMULA.matcher(text).matches()) {
			cell.setCellStyle(this.styles.quoted(cell.getCellStyle()));
		}
	}

}
