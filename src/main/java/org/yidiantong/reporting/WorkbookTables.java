package org.yidiantong.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yidiantong.reporting.figures.BasedFigure;
import org.yidiantong.reporting.figures.Kpi;
import org.yidiantong.reporting.figures.Ranking;
import org.yidiantong.reporting.figures.ReportTable;
import org.yidiantong.reporting.figures.TableColumn;
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

	/** Columns of codes that a workbook shows as words. */
	private static final Set<String> CODED = Set.of("situation", "state", "card", "level", "secondLevel", "callBack",
			"rectification", "handledBy", "listChange");

	private final MessageSource messages;

	WorkbookTables(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * A table with the names of a template, written {@code theirs:ours} for each column.
	 */
	WorkbookTable of(String name, ReportTable table, String columns, boolean totals) {
		List<WorkbookColumn> kinds = new ArrayList<>();
		List<TableColumn> sources = new ArrayList<>();
		for (String column : columns.split(" ")) {
			String[] pair = column.split(":");
			TableColumn source = column(table, pair[1]);
			kinds.add(new WorkbookColumn(pair[0], kind(source)));
			sources.add(source);
		}
		List<List<@Nullable CellValue>> rows = new ArrayList<>();
		for (TableRow row : table.rows()) {
			List<@Nullable CellValue> cells = new ArrayList<>();
			sources.forEach((source) -> cells.add(cell(source, table.cell(row, source.code()))));
			rows.add(cells);
		}
		return new WorkbookTable(name, kinds, rows, totals);
	}

	private static TableColumn column(ReportTable table, String code) {
		return table.columns().stream().filter((one) -> one.code().equals(code)).findFirst().orElseThrow();
	}

	private static CellFormat kind(TableColumn source) {
		if (CODED.contains(source.code())) {
			return CellFormat.TEXT;
		}
		Optional<Kpi> kpi = BasedFigure.of(source.code()).map(BasedFigure::kpi);
		return switch (source.kind()) {
			case COUNT -> source.code().equals("rank") ? CellFormat.RANK : CellFormat.COUNT;
			case PERCENT -> source.code().equals("newChange") ? CellFormat.CHANGE
					: kpi.filter((one) -> one.decimals() == 1).isPresent() ? CellFormat.PERCENT_1
							: CellFormat.PERCENT_2;
			case DAYS -> CellFormat.DAYS;
			case DATE -> CellFormat.DATE;
			case TEXT, NUMBER -> CellFormat.TEXT;
		};
	}

	private CellValue cell(TableColumn source, @Nullable Object value) {
		CellFormat kind = kind(source);
		if (kind == CellFormat.TEXT) {
			return CellValue.of((value == null) ? "" : text(source, value.toString()));
		}
		if (value == null) {
			return CellValue.dash();
		}
		return switch (kind) {
			case COUNT, RANK -> CellValue.of(((Number) value).longValue());
			case DAYS -> new CellValue.Decimal(decimal(value));
			case DATE -> new CellValue.Day(LocalDate.parse(value.toString()));
			default -> new CellValue.Decimal(decimal(value).movePointLeft(2));
		};
	}

	private String text(TableColumn source, String text) {
		if (CODED.contains(source.code())) {
			return Objects.requireNonNullElse(
					this.messages.getMessage("reporting.word." + text, null, text, Locale.SIMPLIFIED_CHINESE), text);
		}
		return text.equals("n<" + Ranking.FEWEST) ? "本期办结与期末超期合计不足" + Ranking.FEWEST + "件，不排名" : text;
	}

	private static BigDecimal decimal(Object value) {
		return new BigDecimal(value.toString());
	}

}
