package org.yidiantong.reporting.figures;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What of all figures and tables a report has.
 *
 * @param figures figures of the whole district
 * @param tables its tables
 * @param added figures that are columns of a table beside those it always has
 */
public record FigureSelection(Set<Kpi> figures, Set<ReportSource> tables, Map<ReportSource, List<BasedFigure>> added) {

	List<BasedFigure> addedTo(ReportSource table) {
		return this.added.getOrDefault(table, List.of());
	}

	boolean has(ReportTable table) {
		return ReportSource.of(table.code()).filter(this.tables::contains).isPresent();
	}

	/** Without the rows of other figures. */
	ReportTable only(ReportTable table) {
		return new ReportTable(table.code(), table.columns(),
				table.rows()
					.stream()
					.filter((row) -> Kpi.of(row.key()).filter(this.figures::contains).isPresent())
					.toList());
	}

}
