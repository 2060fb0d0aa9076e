package org.yidiantong.disclosure.ledger.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Marks the cells of a workbook that are wrong in red and writes the reasons in a column
 * after the last one. It takes only files that {@link LedgerWorkbook} has read.
 */
final class LedgerMarks {

	/** Heading of the column with the reasons. */
	static final String REASONS = "需要改正";

	private final Map<Integer, List<String>> reasons = new TreeMap<>();

	private final List<int[]> cells = new ArrayList<>();

	private final String sheet;

	LedgerMarks(String sheet) {
		this.sheet = sheet;
	}

	/** Adds a wrong cell; without a column only the reason is written. */
	void add(int row, Optional<Integer> column, String reason) {
		column.ifPresent((one) -> this.cells.add(new int[] { row, one }));
		this.reasons.computeIfAbsent(row, (key) -> new ArrayList<>()).add(reason);
	}

	boolean isEmpty() {
		return this.reasons.isEmpty();
	}

	/** The same file with the marks of several sheets. */
	static byte[] write(byte[] file, List<LedgerMarks> marks) {
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file));
				ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			CellStyle red = book.createCellStyle();
			red.setFillForegroundColor(IndexedColors.RED.getIndex());
			red.setFillPattern(FillPatternType.SOLID_FOREGROUND);
			red.setDataFormat(book.createDataFormat().getFormat("@"));
			marks.forEach((one) -> one.mark(book.getSheet(one.sheet), red));
			book.write(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void mark(Sheet marked, CellStyle red) {
		if (this.reasons.isEmpty()) {
			return;
		}
		this.cells.forEach((at) -> cell(marked, at[0] - 1, at[1]).setCellStyle(red));
		int last = column(marked);
		cell(marked, 0, last).setCellValue(REASONS);
		this.reasons.forEach((row, told) -> cell(marked, row - 1, last).setCellValue(String.join("；", told)));
		marked.setColumnWidth(last, 60 * 256);
	}

	/** The column of an earlier marking, which is emptied, or the one after the last. */
	private static int column(Sheet marked) {
		Row head = marked.getRow(0);
		for (Cell cell : head) {
			if (cell.toString().equals(REASONS)) {
				int column = cell.getColumnIndex();
				marked.forEach((row) -> Optional.ofNullable(row.getCell(column)).ifPresent(row::removeCell));
				return column;
			}
		}
		return head.getLastCellNum();
	}

	private static Cell cell(Sheet sheet, int row, int column) {
		Row found = (sheet.getRow(row) == null) ? sheet.createRow(row) : sheet.getRow(row);
		return (found.getCell(column) == null) ? found.createCell(column) : found.getCell(column);
	}

}
