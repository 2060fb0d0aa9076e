package org.yidiantong.kernel;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * A table as a workbook (.xlsx) with one sheet. Of its rows, only the latest are in
 * memory; the others wait in a temporary file until the workbook is complete.
 */
public final class SpreadsheetWorkbook implements SpreadsheetRows {

	private static final int ROWS_IN_MEMORY = 100;

	/** Excel's unit of width is a part of a character. */
	private static final int CHARACTER = 256;

	private final OutputStream out;

	private final SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);

	private final SXSSFSheet sheet;

	private final int columns;

	private final CellStyle day;

	private final CellStyle quoted;

	private final CellStyle wrong;

	private final CellStyle wrongDay;

	private int rows;

	private SpreadsheetWorkbook(OutputStream out, String name, List<Column> columns) {
		this.out = out;
		this.book.setCompressTempFiles(true);
		// more programs read the plain format, which is enough for one sheet
		this.book.setZip64Mode(Zip64Mode.AsNeeded);
		this.sheet = this.book.createSheet(name);
		this.columns = columns.size();
		this.day = this.book.createCellStyle();
		this.day.setDataFormat(this.book.createDataFormat().getFormat("yyyy-mm-dd"));
		this.quoted = this.book.createCellStyle();
		this.quoted.setQuotePrefixed(true);
		this.wrong = red();
		this.wrong.setQuotePrefixed(true);
		this.wrongDay = red();
		this.wrongDay.setDataFormat(this.day.getDataFormat());
		begin(columns);
	}

	/** Begins a table that is written row by row. Closing it sends the workbook. */
	public static SpreadsheetWorkbook to(OutputStream out, String sheet, List<Column> columns) {
		return new SpreadsheetWorkbook(out, sheet, columns);
	}

	private CellStyle red() {
		CellStyle style = this.book.createCellStyle();
		style.setFillForegroundColor(IndexedColors.RED.getIndex());
		style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		return style;
	}

	private void begin(List<Column> columns) {
		this.sheet.createFreezePane(0, 1);
		this.sheet.setFitToPage(true);
		this.sheet.getPrintSetup().setLandscape(true);
		this.sheet.getPrintSetup().setFitHeight((short) 0);
		this.sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
		Font bold = this.book.createFont();
		bold.setBold(true);
		CellStyle head = this.book.createCellStyle();
		head.setFont(bold);
		Row first = next();
		for (int index = 0; index < columns.size(); index++) {
			this.sheet.setColumnWidth(index, columns.get(index).width() * CHARACTER);
			Cell cell = first.createCell(index);
			cell.setCellValue(columns.get(index).head());
			cell.setCellStyle(head);
		}
	}

	@Override
	public void add(List<? extends @Nullable Object> cells) {
		add(cells, Set.of());
	}

	/**
	 * Writes a row with some cells marked in red, also empty ones.
	 * @param marked their columns, from 0
	 */
	public void add(List<? extends @Nullable Object> cells, Set<Integer> marked) {
		Row row = next();
		for (int index = 0; index < cells.size(); index++) {
			Object value = cells.get(index);
			if (value != null) {
				write(row.createCell(index), value);
			}
			if (marked.contains(index)) {
				Cell cell = (value == null) ? row.createCell(index) : row.getCell(index);
				cell.setCellStyle((value instanceof LocalDate) ? this.wrongDay : this.wrong);
			}
		}
	}

	@Override
	public void close() throws IOException {
		try (this.book) {
			this.sheet.setAutoFilter(new CellRangeAddress(0, this.rows - 1, 0, this.columns - 1));
			this.book.write(this.out);
		}
	}

	private Row next() {
		return this.sheet.createRow(this.rows++);
	}

	private void write(Cell cell, Object value) {
		if (value instanceof Number number) {
			cell.setCellValue(number.doubleValue());
		}
		else if (value instanceof LocalDate date) {
			cell.setCellValue(date);
			cell.setCellStyle(this.day);
		}
		else {
			text(cell, value.toString());
		}
	}

	private void text(Cell cell, String text) {
		cell.setCellValue(SpreadsheetText.inWorkbook(text));
		if (SpreadsheetText.isLikeAFormula(text)) {
			cell.setCellStyle(this.quoted);
		}
	}

}
