package org.yidiantong.reporting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.identity.AccountManagement;
import org.yidiantong.reporting.figures.Basis;
import org.yidiantong.reporting.figures.Kpi;
import org.yidiantong.reporting.figures.ReportPeriod;
import org.yidiantong.reporting.figures.ReportTable;
import org.yidiantong.reporting.figures.TableColumn;
import org.yidiantong.reporting.figures.TableRow;
import org.yidiantong.reporting.workbook.CellFormat;
import org.yidiantong.reporting.workbook.CellValue;
import org.yidiantong.reporting.workbook.FilledWorkbook;
import org.yidiantong.reporting.workbook.WorkbookColumn;
import org.yidiantong.reporting.workbook.WorkbookContent;
import org.yidiantong.reporting.workbook.WorkbookTable;
import org.yidiantong.reporting.workbook.Workbooks;
import org.yidiantong.tenancy.District;

import org.springframework.stereotype.Component;

/**
 * Maps the content of a report to the names that its workbook template uses.
 */
@Component
class PerformanceWorkbook {

	private static final String UNITS = "rank:rank unit:name cases:newComplaints closed:closedInPeriod "
			+ "closedByDue:periodClosedOnTime onTimeRate:periodOnTimeRate averageDays:periodMeanHandlingDays "
			+ "rated:periodRated satisfied:periodSatisfied satisfaction:periodSatisfactionRate open:open "
			+ "overdueOpen:overdue totalCases:complaints totalClosed:closed closureRate:closureRate note:note";

	private static final String VILLAGES = UNITS.replace("rank:rank unit:name", "township:township village:name")
		.replace(" note:note", "");

	private static final String TASKS = "due:tasksDue onTime:tasksOnTime late:tasksLate missing:tasksMissing "
			+ "empty:tasksEmpty timeliness:timeliness";

	private static final String ITEMS = "code:code NAME:name cases:newComplaints closed:closedInPeriod open:open "
			+ "totalCases:complaints share:share totalClosed:closed closureRate:closureRate";

	/** The columns of each table, written as {@link WorkbookTables#of} reads them. */
	private static final Map<String, String> COLUMNS = Map.ofEntries(
			Map.entry("trend",
					"month:month cases:newComplaints closed:closedInPeriod closureRate:periodClosureRate "
							+ "onTimeRate:periodOnTimeRate satisfaction:periodSatisfactionRate"),
			Map.entry("townships", UNITS), Map.entry("departments", UNITS), Map.entry("villages", VILLAGES),
			Map.entry("listChanges", "code:code item:item change:listChange"),
			Map.entry("hotspots",
					"item:item category:category new:newComplaints share:newShare previous:previousNew "
							+ "change:newChange townships:townshipCount open:open overdueOpen:overdue"),
			Map.entry("showcases",
					"item:item handledBy:handledBy township:township workingDays:workingDays rating:level"),
			Map.entry("overdue",
					"number:caseNumber situation:situation township:township village:place item:item lead:lead "
							+ "filedOn:filedOn dueOn:dueOn daysLate:daysLate state:state card:card cardOn:cardOn"),
			Map.entry("rectifications",
					"number:caseNumber township:township village:place item:item lead:lead rating:level "
							+ "ratedOn:ratedOn callBack:callBack rectifyBy:rectifyBy rectification:rectification "
							+ "rectifiedOn:rectifiedOn secondRating:secondLevel escalatedOn:escalatedOn"),
			Map.entry("disclosures", "unit:name " + TASKS), Map.entry("duties", "item:item " + TASKS));

	private static final Set<String> WITH_TOTALS = Set.of("townships", "departments", "villages", "disclosures",
			"duties");

	private final Workbooks workbooks;

	private final WorkbookTables tables;

	private final AccountManagement accounts;

	PerformanceWorkbook(Workbooks workbooks, WorkbookTables tables, AccountManagement accounts) {
		this.workbooks = workbooks;
		this.tables = tables;
		this.accounts = accounts;
	}

	/**
	 * Writes the workbook from a stored snapshot and nothing else.
	 * @param hash hash of the content
	 * @param own the district's own template; null for the built-in one
	 */
	FilledWorkbook write(ReportContent content, String hash, Report report, byte @Nullable [] own) {
		ReportTable categories = content.table("categories");
		List<WorkbookTable> tables = new ArrayList<>(List.of(overview(content.table("summary")),
				this.tables.of("categories", only(categories, "CATEGORY"), ITEMS.replace("NAME", "category"), true),
				this.tables.of("items", only(categories, "ITEM"), ITEMS.replace("NAME", "item"), true), definitions()));
		COLUMNS.forEach((name, columns) -> content.find(name.toLowerCase(Locale.ROOT))
			.filter((table) -> !table.rows().isEmpty() || !table.code().equals("listchanges"))
			.map(PerformanceWorkbook::withFormerNames)
			.ifPresent((table) -> tables.add(this.tables.of(name, table, columns, WITH_TOTALS.contains(name)))));
		return this.workbooks.write(new WorkbookContent(content.report(), District.kindOf(content.districtName()),
				cells(content, report), tables, Provenance.of(report).properties(hash)), own);
	}

	private Map<String, CellValue> cells(ReportContent content, Report report) {
		Map<String, CellValue> cells = new LinkedHashMap<>();
		Instant time = Objects.requireNonNull(report.statisticsAt());
		cells.put("title", CellValue.of(content.districtName() + "小微权力“监督一点通”平台运行情况报表"));
		cells.put("district", CellValue.of(content.districtName()));
		cells.put("period", CellValue.of(content.from() + " 至 " + content.to()));
		ReportPeriod period = new ReportPeriod(content.from(), content.to());
		cells.put("previousPeriod", CellValue.of(days(period.previous())));
		cells.put("lastYearPeriod", CellValue.of(days(period.lastYear())));
		cells.put("statisticsTime", new CellValue.Moment(LocalDateTime.ofInstant(time, BusinessClock.ZONE)));
		cells.put("preparedBy", CellValue.of(this.accounts.names(List.of(report.requestedBy()))
			.getOrDefault(report.requestedBy(), report.requestedBy())));
		cells.put("reviewedBy", CellValue.of(""));
		return cells;
	}

	private static String days(ReportPeriod period) {
		return period.from() + " 至 " + period.to();
	}

	private static WorkbookTable overview(ReportTable summary) {
		List<WorkbookColumn> columns = new ArrayList<>();
		for (String key : List.of("indicator", "current", "previous", "change", "lastYear", "yearChange",
				"cumulative")) {
			columns.add(new WorkbookColumn(key, CellFormat.TEXT));
		}
		List<List<@Nullable CellValue>> rows = new ArrayList<>();
		for (TableRow row : summary.rows()) {
			Kpi kpi = Kpi.of(row.key()).orElseThrow();
			List<@Nullable CellValue> cells = new ArrayList<>(List.of(CellValue.of(named(kpi))));
			for (String column : List.of("period", "previous", "change", "lastYear", "yearChange", "cumulative")) {
				Object value = summary.cell(row, column);
				cells.add(!kpi.has(basis(column)) ? CellValue.of("")
						: column.endsWith("hange") ? change(kpi, value) : figure(kpi, value));
			}
			rows.add(cells);
		}
		return new WorkbookTable("overview", columns, rows, false);
	}

	private static Basis basis(String column) {
		return column.equals("cumulative") ? Basis.CUMULATIVE : Basis.PERIOD;
	}

	private static String named(Kpi kpi) {
		return (kpi.unit() == Kpi.Unit.DAYS) ? kpi.zh() + "（工作日）" : kpi.zh();
	}

	private static CellValue figure(Kpi kpi, @Nullable Object value) {
		if (value == null) {
			return CellValue.dash();
		}
		return switch (kpi.unit()) {
			case COUNT -> CellValue.of(((Number) value).longValue());
			case PERCENT -> new CellValue.Decimal(share(value),
					(kpi.decimals() == 1) ? CellFormat.PERCENT_1 : CellFormat.PERCENT_2);
			case DAYS -> new CellValue.Decimal(decimal(value), CellFormat.DAYS);
		};
	}

	private static CellValue change(Kpi kpi, @Nullable Object value) {
		if (value == null) {
			return CellValue.dash();
		}
		return (kpi.unit() == Kpi.Unit.PERCENT) ? new CellValue.Decimal(decimal(value), CellFormat.POINTS)
				: new CellValue.Decimal(share(value), CellFormat.CHANGE);
	}

	/** A renamed item is shown with its former name in one cell. */
	private static ReportTable withFormerNames(ReportTable table) {
		if (!table.code().equals("listchanges")) {
			return table;
		}
		int item = table.columns().indexOf(new TableColumn("item", TableColumn.Kind.TEXT));
		return new ReportTable(table.code(), table.columns(), table.rows().stream().map((row) -> {
			List<@Nullable Object> cells = new ArrayList<>(row.cells());
			Object former = table.cell(row, "formerName");
			cells.set(item, (former == null) ? cells.get(item) : cells.get(item) + "（原名：" + former + "）");
			return new TableRow(row.key(), cells);
		}).toList());
	}

	private static ReportTable only(ReportTable table, String level) {
		return new ReportTable(table.code(), table.columns(),
				table.rows().stream().filter((row) -> level.equals(table.cell(row, "level"))).toList());
	}

	private static WorkbookTable definitions() {
		List<WorkbookColumn> columns = List.of("code", "name", "formula", "rounding", "note")
			.stream()
			.map((key) -> new WorkbookColumn(key, CellFormat.TEXT))
			.toList();
		List<List<@Nullable CellValue>> rows = new ArrayList<>();
		for (Kpi kpi : Kpi.values()) {
			String rounding = (kpi.unit() == Kpi.Unit.COUNT) ? "整数" : kpi.decimals() + " 位小数，四舍五入";
			rows.add(new ArrayList<>(List.of(CellValue.of(kpi.code()), CellValue.of(kpi.zh()),
					CellValue.of(kpi.formula()), CellValue.of(rounding),
					CellValue.of((kpi.unit() == Kpi.Unit.COUNT) ? "" : "分母为 0 时记“—”"))));
		}
		return new WorkbookTable("definitions", columns, rows, false);
	}

	private static BigDecimal decimal(Object value) {
		return new BigDecimal(value.toString());
	}

	/** Converts a percentage into a fraction: 94.6 becomes 0.946. */
	private static BigDecimal share(Object percent) {
		return decimal(percent).movePointLeft(2);
	}

}
