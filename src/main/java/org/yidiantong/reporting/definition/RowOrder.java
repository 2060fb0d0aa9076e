package org.yidiantong.reporting.definition;

import java.util.Comparator;

import org.yidiantong.reporting.figures.ReportTable;
import org.yidiantong.reporting.figures.TableRow;

/**
 * Sorts rows by a column. Rows without a value come last in either direction.
 *
 * @param by code of the column
 * @param descending whether the largest comes first
 */
public record RowOrder(String by, boolean descending) {

	Comparator<TableRow> comparator(ReportTable table) {
		Comparator<TableRow> values = Comparator.comparing((row) -> ComparableValue.of(table.cell(row, this.by)));
		return Comparator.comparing((TableRow row) -> table.cell(row, this.by) == null)
			.thenComparing(this.descending ? values.reversed() : values);
	}

}
