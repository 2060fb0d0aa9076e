package org.yidiantong.reporting.workbook;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTMarker;

/**
 * Inserts rows into sheets and tracks where each row of the template has moved. Also
 * moves drawings and page breaks, which POI does not.
 */
final class RowInserter {

	private final Map<String, TreeMap<Integer, Integer>> added = new HashMap<>();

	/** Inserts rows below a row of the template, or removes empty ones. */
	void below(XSSFSheet sheet, int row, int rows) {
		int from = now(sheet.getSheetName(), row + 1);
		shift(sheet, (rows < 0) ? from - rows : from, rows);
		this.added.computeIfAbsent(sheet.getSheetName(), (name) -> new TreeMap<>()).merge(row, rows, Integer::sum);
	}

	/** The current position of a row of the template. */
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
