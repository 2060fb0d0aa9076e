package org.yidiantong.reporting.figures;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A table of a report.
 *
 * @param code stable code: {@code summary trend townships departments categories
 * listchanges hotspots showcases overdue rectifications disclosures duties villages
 * definitions}; which of them a report has depends on the length of its period
 */
public record ReportTable(String code, List<TableColumn> columns, List<TableRow> rows) {

	public ReportTable {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
	}

	/** Without the rows that have these keys. */
	public ReportTable without(Set<String> keys) {
		return new ReportTable(this.code, this.columns,
				this.rows.stream().filter((row) -> !keys.contains(row.key())).toList());
	}

	/** The cell of a row in the column of a code; null where there is nothing. */
	public @Nullable Object cell(TableRow row, String column) {
		for (int at = 0; at < this.columns.size(); at++) {
			if (this.columns.get(at).code().equals(column)) {
				return row.cells().get(at);
			}
		}
		throw new IllegalArgumentException("Table " + this.code + " has no column " + column);
	}

}
