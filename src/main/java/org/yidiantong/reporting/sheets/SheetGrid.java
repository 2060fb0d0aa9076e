package org.yidiantong.reporting.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.yidiantong.reporting.sheets.SheetCell.Side;

/**
 * What a sheet shows: rows from top to bottom without hidden ones. Formulas show the
 * values that were stored with them.
 *
 * @param width of all columns in points
 */
record SheetGrid(double width, boolean landscape, List<SheetRow> rows) {

	private static final double POINTS_A_PIXEL = 0.75;

	/** Reads a sheet. */
	static SheetGrid of(XSSFSheet sheet) {
		return new Reading(sheet).grid();
	}

	/**
	 * Reads one sheet.
	 */
	private static final class Reading {

		private final XSSFSheet sheet;

		private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

		private final List<Double> edges = new ArrayList<>();

		private Reading(XSSFSheet sheet) {
			this.sheet = sheet;
			this.formatter.setUseCachedValuesForFormulaCells(true);
			int columns = 0;
			for (int at = 0; at <= sheet.getLastRowNum(); at++) {
				XSSFRow row = sheet.getRow(at);
				columns = Math.max(columns, (row == null) ? 0 : row.getLastCellNum());
			}
			double x = 0;
			this.edges.add(x);
			for (int column = 0; column < columns; column++) {
				x += sheet.isColumnHidden(column) ? 0 : sheet.getColumnWidthInPixels(column) * POINTS_A_PIXEL;
				this.edges.add(x);
			}
		}

		private SheetGrid grid() {
			CellRangeAddress repeated = this.sheet.getRepeatingRows();
			List<SheetRow> rows = new ArrayList<>();
			for (int at = 0; at <= this.sheet.getLastRowNum(); at++) {
				XSSFRow row = this.sheet.getRow(at);
				boolean again = repeated != null && at >= repeated.getFirstRow() && at <= repeated.getLastRow();
				if (row != null && !row.getZeroHeight()) {
					rows.add(new SheetRow(row.getHeightInPoints(), cells(row), again));
				}
			}
			while (!rows.isEmpty() && rows.get(rows.size() - 1).isEmpty()) {
				rows.remove(rows.size() - 1);
			}
			return new SheetGrid(this.edges.get(this.edges.size() - 1), this.sheet.getPrintSetup().getLandscape(),
					rows);
		}

		private List<SheetCell> cells(XSSFRow row) {
			List<SheetCell> cells = new ArrayList<>();
			for (Cell each : row) {
				XSSFCell cell = (XSSFCell) each;
				Optional<CellRangeAddress> merged = merged(cell);
				if (merged.isEmpty() || isFirst(cell, merged.get())) {
					cell(cell, merged.orElse(new CellRangeAddress(cell.getRowIndex(), cell.getRowIndex(),
							cell.getColumnIndex(), cell.getColumnIndex())))
						.ifPresent(cells::add);
				}
			}
			return cells;
		}

		private Optional<SheetCell> cell(XSSFCell cell, CellRangeAddress range) {
			XSSFCellStyle style = cell.getCellStyle();
			String text = this.formatter.formatCellValue(cell);
			boolean framed = style.getBorderBottom() != BorderStyle.NONE;
			boolean shaded = style.getFillPattern() == FillPatternType.SOLID_FOREGROUND;
			double left = this.edges.get(range.getFirstColumn());
			double width = this.edges.get(range.getLastColumn() + 1) - left;
			if (width == 0 || text.isEmpty() && !framed && !shaded) {
				return Optional.empty();
			}
			return Optional.of(new SheetCell(left, width, height(range), text, side(cell, style),
					style.getFont().getFontHeightInPoints(), style.getFont().getBold(), style.getWrapText(), framed,
					shaded));
		}

		private double height(CellRangeAddress range) {
			double height = 0;
			for (int at = range.getFirstRow(); at <= range.getLastRow(); at++) {
				XSSFRow row = this.sheet.getRow(at);
				height += (row == null || row.getZeroHeight()) ? 0 : row.getHeightInPoints();
			}
			return height;
		}

		private static Side side(XSSFCell cell, XSSFCellStyle style) {
			CellType type = (cell.getCellType() == CellType.FORMULA) ? cell.getCachedFormulaResultType()
					: cell.getCellType();
			return switch (style.getAlignment()) {
				case CENTER, CENTER_SELECTION -> Side.MIDDLE;
				case RIGHT -> Side.RIGHT;
				case GENERAL -> (type == CellType.NUMERIC) ? Side.RIGHT : Side.LEFT;
				default -> Side.LEFT;
			};
		}

		private Optional<CellRangeAddress> merged(XSSFCell cell) {
			return this.sheet.getMergedRegions().stream().filter((region) -> region.isInRange(cell)).findFirst();
		}

		private static boolean isFirst(XSSFCell cell, CellRangeAddress merged) {
			return merged.getFirstRow() == cell.getRowIndex() && merged.getFirstColumn() == cell.getColumnIndex();
		}

	}

}
