package org.yidiantong.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yidiantong.reporting.figures.ReportTable;
import org.yidiantong.reporting.figures.TableColumn;
import org.yidiantong.reporting.figures.TableRow;

/**
 * Compares two revisions of a report cell by cell.
 */
final class ReportDifferences {

	/** Longer lists would not be read. */
	private static final int MOST = 500;

	private ReportDifferences() {
	}

	static List<ReportDifference> between(ReportContent before, ReportContent after) {
		Map<Cell, String> old = cells(before);
		Map<Cell, String> now = cells(after);
		Set<Cell> all = new LinkedHashSet<>(now.keySet());
		all.addAll(old.keySet());
		return all.stream()
			.filter((cell) -> !Objects.equals(old.get(cell), now.get(cell)))
			.limit(MOST)
			.map((cell) -> new ReportDifference(cell.table(), cell.row(), cell.column(), old.get(cell), now.get(cell)))
			.toList();
	}

	private static Map<Cell, String> cells(ReportContent content) {
		Map<Cell, String> cells = new LinkedHashMap<>();
		content.figures().forEach((code, value) -> put(cells, new Cell("figures", code, ""), value));
		for (ReportTable table : content.tables()) {
			for (TableRow row : table.rows()) {
				List<TableColumn> columns = new ArrayList<>(table.columns());
				for (int at = 0; at < columns.size(); at++) {
					put(cells, new Cell(table.code(), row.key(), columns.get(at).code()), row.cells().get(at));
				}
			}
		}
		return cells;
	}

	private static void put(Map<Cell, String> cells, Cell cell, @Nullable Object value) {
		if (value != null) {
			cells.put(cell, (value instanceof BigDecimal number) ? number.toPlainString() : value.toString());
		}
	}

	private record Cell(String table, String row, String column) {
	}

}
