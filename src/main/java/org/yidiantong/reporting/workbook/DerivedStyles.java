package org.yidiantong.reporting.workbook;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Styles derived from those of the template by one change. Each is created once, because
 * the number of styles in a workbook is limited.
 */
final class DerivedStyles {

	private final XSSFWorkbook book;

	private final Map<Wanted, XSSFCellStyle> made = new HashMap<>();

	DerivedStyles(XSSFWorkbook book) {
		this.book = book;
	}

	/** Adds a number format, unless the template has set one. */
	XSSFCellStyle number(XSSFCellStyle base, CellFormat kind) {
		return formatted(base, kind.format());
	}

	/** Adds a number format, unless the template has set one. */
	XSSFCellStyle formatted(XSSFCellStyle base, String format) {
		return (base.getDataFormat() != 0) ? base : with(new Wanted(base.getIndex(), format, false, false));
	}

	/** Sets the number format of a value that has its own. */
	XSSFCellStyle exactly(XSSFCellStyle base, CellFormat kind) {
		return with(new Wanted(base.getIndex(), kind.format(), false, false));
	}

	XSSFCellStyle right(XSSFCellStyle base) {
		return with(new Wanted(base.getIndex(), null, true, false));
	}

	/**
	 * Sets the quote prefix, so that the text stays text when somebody edits the cell.
	 */
	XSSFCellStyle quoted(XSSFCellStyle base) {
		return with(new Wanted(base.getIndex(), null, false, true));
	}

	private XSSFCellStyle with(Wanted wanted) {
		return this.made.computeIfAbsent(wanted, this::make);
	}

	private XSSFCellStyle make(Wanted wanted) {
		XSSFCellStyle style = this.book.createCellStyle();
		style.cloneStyleFrom(this.book.getCellStyleAt(wanted.base()));
		if (wanted.format() != null) {
			style.setDataFormat(this.book.createDataFormat().getFormat(wanted.format()));
		}
		if (wanted.right()) {
			style.setAlignment(HorizontalAlignment.RIGHT);
		}
		style.setQuotePrefixed(wanted.quoted());
		return style;
	}

	private record Wanted(int base, @Nullable String format, boolean right, boolean quoted) {
	}

}
