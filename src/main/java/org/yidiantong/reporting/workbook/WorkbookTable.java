package org.yidiantong.reporting.workbook;

import java.util.Collections;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Rows for one table of a template.
 *
 * @param name its name in the report's definition
 * @param columns what the values of a row are, in the order of the values; the template
 * has an order of its own
 * @param rows from top to bottom, each with a value for every column; null leaves a cell
 * empty
 * @param totals whether a row of totals follows, where the template has one
 */
public record WorkbookTable(String name, List<WorkbookColumn> columns, List<List<@Nullable CellValue>> rows,
		boolean totals) {

	public WorkbookTable {
		columns = List.copyOf(columns);
		rows = rows.stream().map(WorkbookTable::kept).toList();
	}

	private static List<@Nullable CellValue> kept(List<@Nullable CellValue> row) {
		return Collections.unmodifiableList(new ArrayList<>(row));
	}

	List<String> keys() {
		return this.columns.stream().map(WorkbookColumn::key).toList();
	}

}
