package org.yidiantong.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.yidiantong.reporting.definition.DefinedTable;
import org.yidiantong.reporting.figures.Basis;
import org.yidiantong.reporting.figures.Kpi;
import org.yidiantong.reporting.figures.Ranking;
import org.yidiantong.reporting.figures.ReportTable;
import org.yidiantong.reporting.figures.SourceColumn;
import org.yidiantong.reporting.figures.TableRow;
import org.yidiantong.reporting.workbook.CellFormat;
import org.yidiantong.reporting.workbook.CellValue;
import org.yidiantong.reporting.workbook.WorkbookColumn;
import org.yidiantong.reporting.workbook.WorkbookTable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Maps tables of a report to tables of a workbook, in Chinese.
 */
@Component
class WorkbookTables {

	private static final String SMALL = "n<" + Ranking.FEWEST;

	private final MessageSource messages;

	WorkbookTables(MessageSource messages) {
		this.messages = messages;
	}

	/** A table with the columns of its definition. */
	WorkbookTable of(DefinedTable definition, ReportTable table) {
		List<WorkbookColumn> columns = definition.columns()
			.stream()
			.map((column) -> new WorkbookColumn(column.key(), format(column.source())))
			.toList();
		List<List<@Nullable CellValue>> rows = new ArrayList<>();
		for (TableRow row : table.rows()) {
			List<@Nullable CellValue> cells = new ArrayList<>();
			definition.columns().forEach((column) -> cells.add(cell(column.source(), table, row)));
			rows.add(cells);
		}
		return new WorkbookTable(definition.layout().name(), columns, rows, definition.layout().totals().there());
	}

	private static CellFormat format(SourceColumn column) {
		return switch (column.content()) {
			case RANK -> CellFormat.RANK;
			case COUNT -> CellFormat.COUNT;
			case SHARE -> CellFormat.PERCENT_2;
			case CHANGE -> CellFormat.CHANGE;
			case DATE -> CellFormat.DATE;
			case FIGURE -> format(column.requiredFigure().kpi());
			default -> CellFormat.TEXT;
		};
	}

	private static CellFormat format(Kpi kpi) {
		return switch (kpi.unit()) {
			case COUNT -> CellFormat.COUNT;
			case PERCENT -> (kpi.decimals() == 1) ? CellFormat.PERCENT_1 : CellFormat.PERCENT_2;
			case DAYS -> CellFormat.DAYS;
		};
	}

	private CellValue cell(SourceColumn column, ReportTable table, TableRow row) {
		@Nullable Object value = column.isDerived() ? null : table.cell(row, column.code());
		return switch (column.content()) {
			case TEXT, ITEM_NAME, FIGURE_TITLE, FIGURE_FORMULA -> CellValue.of((value == null) ? "" : value.toString());
			case WORD -> (value == null) ? CellValue.dash() : CellValue.of(word(value.toString()));
			case FIGURE_UNIT -> CellValue.of((value == null) ? "" : word(value.toString()));
			case REMARK -> CellValue.of((value == null) ? "" : remark(value.toString()));
			case RENAMED_ITEM -> CellValue.of(renamed(table, row));
			case KEY -> CellValue.of(row.key());
			case RANK, COUNT -> (value == null) ? CellValue.dash() : CellValue.of(((Number) value).longValue());
			case SHARE, CHANGE -> (value == null) ? CellValue.dash() : new CellValue.Decimal(share(value));
			case DATE -> (value == null) ? CellValue.dash() : new CellValue.Day(LocalDate.parse(value.toString()));
			case FIGURE -> plain(column.requiredFigure().kpi(), value);
			case FIGURE_NAME, FIGURE_OF_PERIOD, FIGURE_TO_DATE, FIGURE_CHANGE, ROUNDING, WHEN_UNDEFINED ->
				ofFigure(column.content(), Kpi.of(row.key()).orElseThrow(), value);
		};
	}

	/** A cell whose meaning depends on the figure of the row. */
	private static CellValue ofFigure(SourceColumn.Content content, Kpi kpi, @Nullable Object value) {
		boolean count = kpi.unit() == Kpi.Unit.COUNT;
		return switch (content) {
			case FIGURE_NAME -> CellValue.of((kpi.unit() == Kpi.Unit.DAYS) ? kpi.zh() + "（工作日）" : kpi.zh());
			case FIGURE_OF_PERIOD -> kpi.has(Basis.PERIOD) ? figure(kpi, value) : CellValue.of("");
			case FIGURE_TO_DATE -> kpi.has(Basis.CUMULATIVE) ? figure(kpi, value) : CellValue.of("");
			case FIGURE_CHANGE -> kpi.has(Basis.PERIOD) ? change(kpi, value) : CellValue.of("");
			case ROUNDING -> CellValue.of(count ? "整数" : kpi.decimals() + " 位小数，四舍五入");
			default -> CellValue.of(count ? "" : "分母为 0 时记“—”");
		};
	}

	/** A figure in a column of its own, which has its format. */
	private static CellValue plain(Kpi kpi, @Nullable Object value) {
		if (value == null) {
			return CellValue.dash();
		}
		return switch (kpi.unit()) {
			case COUNT -> CellValue.of(((Number) value).longValue());
			case PERCENT -> new CellValue.Decimal(share(value));
			case DAYS -> new CellValue.Decimal(decimal(value));
		};
	}

	/** A figure with a format of its own. */
	static CellValue figure(Kpi kpi, @Nullable Object value) {
		return (plain(kpi, value) instanceof CellValue.Decimal decimal)
				? new CellValue.Decimal(decimal.value(), format(kpi)) : plain(kpi, value);
	}

	private static CellValue change(Kpi kpi, @Nullable Object value) {
		if (value == null) {
			return CellValue.dash();
		}
		return (kpi.unit() == Kpi.Unit.PERCENT) ? new CellValue.Decimal(decimal(value), CellFormat.POINTS)
				: new CellValue.Decimal(share(value), CellFormat.CHANGE);
	}

	private String word(String code) {
		return Objects.requireNonNullElse(
				this.messages.getMessage("reporting.word." + code, null, code, Locale.SIMPLIFIED_CHINESE), code);
	}

	private static String remark(String code) {
		return code.equals(SMALL) ? "办结与超期合计不足" + Ranking.FEWEST + "件，不排名" : code;
	}

	/** A renamed item is shown with its former name in one cell. */
	private static String renamed(ReportTable table, TableRow row) {
		Object former = table.cell(row, "formerName");
		return table.cell(row, "item") + ((former == null) ? "" : "（原名：" + former + "）");
	}

	private static BigDecimal decimal(Object value) {
		return new BigDecimal(value.toString());
	}

	/** Converts a percentage into a fraction: 94.6 becomes 0.946. */
	private static BigDecimal share(Object percent) {
		return decimal(percent).movePointLeft(2);
	}

}
