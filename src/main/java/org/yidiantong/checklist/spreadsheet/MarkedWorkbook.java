package org.yidiantong.checklist.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook as it was sent, with the bad cells coloured and a last column that gives the
 * reasons row by row.
 */
public final class MarkedWorkbook {

	private static final int WIDTH = 60;

	private static final IndexedColors BAD = IndexedColors.ROSE;

	private final XSSFWorkbook book;

	/** Styles with and without the colour, by the style that they are made from. */
	private final Map<Short, CellStyle> coloured = new HashMap<>();

	private final Map<Short, CellStyle> plain = new HashMap<>();

	private MarkedWorkbook(XSSFWorkbook book) {
		this.book = book;
	}

	/**
	 * Marks a workbook that could be read. Marks of an earlier check are taken away.
	 * @param reasons what is wrong, by cell
	 */
	public static byte[] mark(byte[] file, Map<SheetCell, String> reasons) {
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file));
				ByteArrayOutputStream marked = new ByteArrayOutputStream()) {
			MarkedWorkbook marking = new MarkedWorkbook(book);
			for (ListSheet sheet : ListSheet.values()) {
				Sheet page = book.getSheet(sheet.title());
				if (page != null) {
					marking.mark(page, reasons);
				}
			}
			book.write(marked);
			return marked.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void mark(Sheet page, Map<SheetCell, String> reasons) {
		SortedMap<Integer, SortedMap<SheetCell, String>> rows = new TreeMap<>();
		reasons.forEach((cell, reason) -> {
			if (cell.sheet().equals(page.getSheetName()) && cell.row() >= 0) {
				rows.computeIfAbsent(cell.row(), (row) -> new TreeMap<>()).put(cell, reason);
			}
		});
		int column = column(page);
		clear(page, column);
		if (rows.isEmpty()) {
			return;
		}
		page.setColumnWidth(column, SheetStyles.CHARACTER * WIDTH);
		cell(page, 0, column).setCellValue(SheetColumn.REASON);
		rows.forEach((number, cells) -> {
			cells.keySet().forEach((one) -> colour(cell(page, number, one.column())));
			Cell reason = cell(page, number, column);
			colour(reason);
			String head = (number == 0) ? SheetColumn.REASON + "\n" : "";
			reason.setCellValue(CellText.escaped(head + String.join("\n", cells.values())));
		});
	}

	/** Where the reasons stand, or may stand. */
	private static int column(Sheet page) {
		Row head = page.getRow(0);
		int last = (head == null) ? 0 : Math.max(0, head.getLastCellNum());
		for (int i = 0; i < last; i++) {
			Cell cell = cell(page, 0, i);
			if (CellReader.plain(cell).startsWith(SheetColumn.REASON)) {
				return i;
			}
		}
		return last;
	}

	private void clear(Sheet page, int column) {
		for (Row row : page) {
			Cell reason = row.getCell(column);
			if (reason != null) {
				row.removeCell(reason);
			}
			for (Cell cell : row) {
				CellStyle style = cell.getCellStyle();
				if (style.getFillForegroundColor() == BAD.getIndex()
						&& style.getFillPattern() == FillPatternType.SOLID_FOREGROUND) {
					cell.setCellStyle(this.plain.computeIfAbsent(style.getIndex(), (index) -> like(style, false)));
				}
			}
		}
	}

	private void colour(Cell cell) {
		CellStyle style = cell.getCellStyle();
		cell.setCellStyle(this.coloured.computeIfAbsent(style.getIndex(), (index) -> like(style, true)));
	}

	private CellStyle like(CellStyle style, boolean bad) {
		CellStyle copy = this.book.createCellStyle();
		copy.cloneStyleFrom(style);
		copy.setWrapText(true);
		copy.setFillForegroundColor(BAD.getIndex());
		copy.setFillPattern(bad ? FillPatternType.SOLID_FOREGROUND : FillPatternType.NO_FILL);
		return copy;
	}

	private static Cell cell(Sheet page, int row, int column) {
		Row found = page.getRow(row);
		return ((found == null) ? page.createRow(row) : found).getCell(column,
				Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
	}

}
