package org.yidiantong.reporting.workbook;

import java.util.List;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yidiantong.reporting.workbook.WorkbookLayout.Share;
import org.yidiantong.reporting.workbook.WorkbookLayout.TableLayout;

/**
 * The totals row below a table. Counts are summed, rates are computed from the sums, and
 * other cells stay as in the template. All are formulas, so totals follow when somebody
 * edits a figure.
 */
final class TotalsRow {

	private final XSSFWorkbook book;

	private final TableLayout definition;

	private final NamedRange table;

	private final NamedRange totals;

	TotalsRow(XSSFWorkbook book, TableLayout definition) {
		this.book = book;
		this.definition = definition;
		this.table = NamedRange.of(book, NamedRange.TABLE + definition.name());
		this.totals = NamedRange.of(book, NamedRange.TOTALS + definition.name());
	}

	void write(WorkbookTable given) {
		given.columns().forEach((column) -> {
			Share share = this.definition.totals().shares().get(column.key());
			if (share != null) {
				formula(column.key(), share(share, column.kind()));
			}
			else if (column.kind() == CellFormat.COUNT) {
				formula(column.key(), sum(column.key()));
			}
		});
	}

	/** Clears the row; the caller moves up what follows. */
	void remove() {
		if (this.totals.sheet().getRow(this.totals.row()) != null) {
			this.totals.sheet().removeRow(this.totals.sheet().getRow(this.totals.row()));
		}
		this.book.removeName(this.book.getName(NamedRange.TOTALS + this.definition.name()));
	}

	private void formula(String key, String formula) {
		this.totals.sheet()
			.getRow(this.totals.row())
			.getCell(column(key), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
			.setCellFormula(formula);
	}

	private String sum(String key) {
		String letters = CellReference.convertNumToColString(column(key));
		return "SUM(" + letters + (this.table.row() + 1) + ":" + letters + (this.table.lastRow() + 1) + ")";
	}

	private String share(Share share, CellFormat kind) {
		String of = added(share.of());
		String in = added(share.in());
		return "IF(" + in + "=0,\"" + CellWriter.DASH + "\",ROUND((" + of + ")/(" + in + ")," + kind.decimals() + "))";
	}

	private String added(List<String> keys) {
		return keys.stream()
			.map((key) -> CellReference.convertNumToColString(column(key)) + (this.totals.row() + 1))
			.collect(Collectors.joining("+"));
	}

	private int column(String key) {
		return this.table.first() + this.definition.column(key);
	}

}
