package org.yidiantong.reporting;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.identity.AccountManagement;
import org.yidiantong.reporting.definition.DefinedTable;
import org.yidiantong.reporting.definition.ReportCell;
import org.yidiantong.reporting.definition.ReportDefinition;
import org.yidiantong.reporting.definition.ReportDefinitions;
import org.yidiantong.reporting.figures.BasedFigure;
import org.yidiantong.reporting.figures.Basis;
import org.yidiantong.reporting.figures.ReportPeriod;
import org.yidiantong.reporting.figures.ReportTable;
import org.yidiantong.reporting.workbook.CellValue;
import org.yidiantong.reporting.workbook.FilledWorkbook;
import org.yidiantong.reporting.workbook.WorkbookContent;
import org.yidiantong.reporting.workbook.WorkbookTable;
import org.yidiantong.reporting.workbook.Workbooks;
import org.yidiantong.tenancy.District;

import org.springframework.stereotype.Component;

/**
 * Writes the workbook of a report as its definition says.
 */
@Component
class ReportWorkbook {

	private final ReportDefinitions definitions;

	private final Workbooks workbooks;

	private final WorkbookTables tables;

	private final AccountManagement accounts;

	ReportWorkbook(ReportDefinitions definitions, Workbooks workbooks, WorkbookTables tables,
			AccountManagement accounts) {
		this.definitions = definitions;
		this.workbooks = workbooks;
		this.tables = tables;
		this.accounts = accounts;
	}

	/**
	 * Writes the workbook from a stored snapshot and nothing else.
	 * @param hash hash of the content
	 * @param own the district's own template; null for that of the report
	 */
	FilledWorkbook write(ReportContent content, String hash, Report report, byte @Nullable [] own) {
		ReportDefinition definition = this.definitions.required(content.report());
		List<WorkbookTable> tables = definition.tables(report.period())
			.stream()
			.flatMap((table) -> table(table, content).stream())
			.toList();
		return this.workbooks.write(new WorkbookContent(definition.template(), District.kindOf(content.districtName()),
				cells(definition, content, report), tables, Provenance.of(report).properties(hash)), own);
	}

	private Optional<WorkbookTable> table(DefinedTable table, ReportContent content) {
		return content.find(table.source().code())
			.map(table::shown)
			.filter((rows) -> !table.omitEmpty() || !rows.rows().isEmpty())
			.map((ReportTable rows) -> this.tables.of(table, rows));
	}

	private Map<String, CellValue> cells(ReportDefinition definition, ReportContent content, Report report) {
		Map<String, CellValue> cells = new LinkedHashMap<>();
		definition.cells().forEach((cell) -> cells.put(cell.name(), cell(cell, definition, content, report)));
		return cells;
	}

	private CellValue cell(ReportCell cell, ReportDefinition definition, ReportContent content, Report report) {
		ReportPeriod period = report.period();
		return switch (cell.content()) {
			case TITLE -> CellValue.of(definition.heading(content.districtName()));
			case DISTRICT -> CellValue.of(content.districtName());
			case PERIOD -> CellValue.of(days(period));
			case PREVIOUS_PERIOD -> CellValue.of(days(period.previous()));
			case LAST_YEAR_PERIOD -> CellValue.of(days(period.lastYear()));
			case STATISTICS_TIME -> new CellValue.Moment(
					LocalDateTime.ofInstant(Objects.requireNonNull(report.statisticsAt()), BusinessClock.ZONE));
			case PREPARED_BY -> CellValue.of(this.accounts.names(List.of(report.requestedBy()), Locale.CHINA)
				.getOrDefault(report.requestedBy(), report.requestedBy()));
			case REVIEWED_BY -> CellValue.of("");
			case FIGURE -> WorkbookTables.figure(Objects.requireNonNull(cell.figure()).kpi(),
					value(Objects.requireNonNull(cell.figure()), content));
		};
	}

	private static @Nullable BigDecimal value(BasedFigure figure, ReportContent content) {
		return ((figure.basis() == Basis.PERIOD) ? content.period() : content.figures()).get(figure.kpi().code());
	}

	private static String days(ReportPeriod period) {
		return period.from() + " 至 " + period.to();
	}

}
