package org.yidiantong.reporting.workbook;

import java.util.Collections;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The rows of one table.
 *
 * @param name its name in the report's definition
 * @param columns columns in the order of the values in each row; the template may order
 * them differently
 * @param rows rows from top to bottom, each with a value per column; null leaves a cell
 * empty
 * @param totals whether to add the totals row of the template
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
