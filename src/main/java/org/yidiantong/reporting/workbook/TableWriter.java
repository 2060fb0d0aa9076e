package org.yidiantong.reporting.workbook;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.yidiantong.reporting.workbook.WorkbookLayout.TableLayout;

/**
 * Writes the rows of a table in the style of the template's sample row and moves
 * everything below down. A table without rows gets one row of dashes.
 */
final class TableWriter {

	private final XSSFWorkbook book;

	private final CellWriter cells;

	private final RowInserter grown;

	/** The positions of the tables in the template. */
	private final Map<String, NamedRange> samples;

	TableWriter(XSSFWorkbook book, CellWriter cells, RowInserter grown, Map<String, NamedRange> samples) {
		this.book = book;
		this.cells = cells;
		this.grown = grown;
		this.samples = samples;
	}

	void write(TableLayout definition, WorkbookTable table) {
		NamedRange sample = NamedRange.of(this.book, NamedRange.TABLE + definition.name());
		int rows = Math.max(1, table.rows().size());
		int templateRow = Objects.requireNonNull(this.samples.get(definition.name())).row();
		if (definition.totals().there() && !table.totals()) {
			new TotalsRow(this.book, definition).remove();
			this.grown.below(sample.sheet(), templateRow, -1);
		}
		this.grown.below(sample.sheet(), templateRow, rows - 1);
		fill(sample, definition, table, rows);
		extend(definition, sample, rows);
		if (definition.totals().there() && table.totals()) {
			new TotalsRow(this.book, definition).write(table);
		}
	}

	private void fill(NamedRange sample, TableLayout definition, WorkbookTable table, int rows) {
		XSSFRow model = row(sample.sheet(), sample.row());
		List<XSSFCellStyle> look = definition.columns()
			.stream()
			.map((key) -> cell(model, sample.first() + definition.column(key)).getCellStyle())
			.toList();
		for (int index = 0; index < rows; index++) {
			XSSFRow row = row(sample.sheet(), sample.row() + index);
			if (model.getCTRow().getCustomHeight()) {
				row.setHeight(model.getHeight());
			}
			for (int column = 0; column < look.size(); column++) {
				XSSFCell cell = cell(row, sample.first() + column);
				cell.setCellStyle(look.get(column));
				int given = table.keys().indexOf(definition.columns().get(column));
				this.cells.write(cell, value(table, index, given), table.columns().get(given).kind());
			}
			RowHeight.fit(row);
		}
	}

	private static @Nullable CellValue value(WorkbookTable table, int row, int column) {
		return table.rows().isEmpty() ? CellValue.dash() : table.rows().get(row).get(column);
	}

	private void extend(TableLayout definition, NamedRange sample, int rows) {
		String sheet = sample.sheet().getSheetName();
		AreaReference area = new AreaReference(new CellReference(sheet, sample.row(), sample.first(), true, true),
				new CellReference(sheet, sample.row() + rows - 1, sample.last(), true, true),
				SpreadsheetVersion.EXCEL2007);
		this.book.getName(NamedRange.TABLE + definition.name()).setRefersToFormula(area.formatAsString());
	}

	private static XSSFRow row(XSSFSheet sheet, int index) {
		XSSFRow row = sheet.getRow(index);
		return (row != null) ? row : sheet.createRow(index);
	}

	private static XSSFCell cell(XSSFRow row, int index) {
		return row.getCell(index, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
	}

}
