package org.yidiantong.reporting.workbook;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTMarker;

/**
 * Makes room on sheets, and remembers it: where a row of the template has gone. Drawings
 * and page breaks move along, which POI leaves where they are.
 */
final class RowInserter {

	private final Map<String, TreeMap<Integer, Integer>> added = new HashMap<>();

	/** Adds rows below one of the template, or takes away such that are empty. */
	void below(XSSFSheet sheet, int row, int rows) {
		int from = now(sheet.getSheetName(), row + 1);
		shift(sheet, (rows < 0) ? from - rows : from, rows);
		this.added.computeIfAbsent(sheet.getSheetName(), (name) -> new TreeMap<>()).merge(row, rows, Integer::sum);
	}

	/** Where the row of the template stands now. */
	int now(String sheet, int row) {
		return row + this.added.getOrDefault(sheet, new TreeMap<>())
			.headMap(row)
			.values()
			.stream()
			.mapToInt(Integer::intValue)
			.sum();
	}

	private static void shift(XSSFSheet sheet, int from, int rows) {
		if (rows == 0) {
			return;
		}
		if (from <= sheet.getLastRowNum()) {
			sheet.shiftRows(from, sheet.getLastRowNum(), rows, true, false);
		}
		breaks(sheet, from, rows);
		XSSFDrawing drawing = sheet.getDrawingPatriarch();
		if (drawing != null) {
			drawing.getCTDrawing().getTwoCellAnchorList().forEach((anchor) -> {
				if (anchor.getFrom().getRow() >= from) {
					move(anchor.getFrom(), rows);
					move(anchor.getTo(), rows);
				}
			});
		}
	}

	private static void breaks(XSSFSheet sheet, int from, int rows) {
		int[] moving = Arrays.stream(sheet.getRowBreaks()).filter((each) -> each >= from).toArray();
		Arrays.stream(moving).forEach(sheet::removeRowBreak);
		Arrays.stream(moving).forEach((each) -> sheet.setRowBreak(each + rows));
	}

	private static void move(CTMarker corner, int rows) {
		corner.setRow(corner.getRow() + rows);
	}

}
