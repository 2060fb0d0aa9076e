package org.yidiantong.reporting.definition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.yidiantong.reporting.figures.BasedFigure;
import org.yidiantong.reporting.figures.ReportSource;
import org.yidiantong.reporting.figures.ReportTable;
import org.yidiantong.reporting.figures.SourceColumn;
import org.yidiantong.reporting.figures.TableRow;
import org.yidiantong.reporting.workbook.WorkbookLayout.TableLayout;

/**
 * A table of a report's workbook.
 *
 * @param layout its place in the template
 * @param source the table that it shows
 * @param columns its columns from left to right
 * @param minimum the shortest period whose report has it
 * @param omitEmpty whether it is left out when it has no row
 * @param rows the values that a row must have, by column; all rows when empty
 * @param order how rows are sorted, the first key first; as the source has them when
 * empty
 * @param limit the most rows
 */
public record DefinedTable(TableLayout layout, ReportSource source, List<DefinedColumn> columns, ReportScale minimum,
		boolean omitEmpty, Map<String, Set<String>> rows, List<RowOrder> order, int limit) {

	/** Takes the rows that it shows, in their order. */
	public ReportTable shown(ReportTable table) {
		Stream<TableRow> rows = table.rows().stream().filter((row) -> isShown(table, row));
		if (!this.order.isEmpty()) {
			Comparator<TableRow> comparator = this.order.stream()
				.map((one) -> one.comparator(table))
				.reduce(Comparator::thenComparing)
				.orElseThrow();
			rows = rows.sorted(comparator);
		}
		return new ReportTable(table.code(), table.columns(), rows.limit(this.limit).toList());
	}

	private boolean isShown(ReportTable table, TableRow row) {
		return this.rows.entrySet()
			.stream()
			.allMatch((one) -> one.getValue().contains(String.valueOf(table.cell(row, one.getKey()))));
	}

	/** The figures that its source must have beside those it always has. */
	List<BasedFigure> added() {
		List<BasedFigure> added = new ArrayList<>();
		this.columns.stream()
			.map(DefinedColumn::source)
			.filter(this.source::adds)
			.map(SourceColumn::requiredFigure)
			.forEach(added::add);
		return added;
	}

}
