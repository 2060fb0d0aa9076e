package org.yidiantong.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yidiantong.reporting.figures.FigureSnapshot;
import org.yidiantong.reporting.figures.Kpi;
import org.yidiantong.reporting.figures.ReportTable;
import org.yidiantong.tenancy.BoundDistrict;

/**
 * The figures and tables of a report. Pages, API and workbook all show this content. Two
 * runs over the same events produce identical content.
 *
 * @param report name of the kind of report
 * @param district code of the district
 * @param districtName name of the district when the report was produced
 * @param figures cumulative values as of the end of the period, by the codes of
 * {@link Kpi}
 * @param period values of the period alone, by the same codes
 * @param tables in the order of the sheets of the workbook
 */
public record ReportContent(String report, int district, String districtName, LocalDate from, LocalDate to,
		Map<String, @Nullable BigDecimal> figures, Map<String, @Nullable BigDecimal> period, List<ReportTable> tables) {

	static ReportContent of(Report report, String districtName, FigureSnapshot snapshot) {
		return new ReportContent(report.report(), BoundDistrict.required().value(), districtName,
				report.period().from(), report.period().to(), snapshot.figures(), snapshot.period(), snapshot.tables());
	}

	/** Whether a table has a row with one of these keys. */
	boolean names(Set<String> keys) {
		return this.tables.stream()
			.flatMap((table) -> table.rows().stream())
			.anyMatch((row) -> keys.contains(row.key()));
	}

	/** Without the rows that have these keys; the figures stay. */
	ReportContent without(Set<String> keys) {
		return new ReportContent(this.report, this.district, this.districtName, this.from, this.to, this.figures,
				this.period, this.tables.stream().map((table) -> table.without(keys)).toList());
	}

	/** The table with a code. */
	public ReportTable table(String code) {
		return find(code).orElseThrow();
	}

	/** The table with a code, if the report has it. */
	public Optional<ReportTable> find(String code) {
		return this.tables.stream().filter((table) -> table.code().equals(code)).findFirst();
	}

}
