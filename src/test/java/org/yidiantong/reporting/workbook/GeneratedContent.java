package org.yidiantong.reporting.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Plausible content for the leaders' workbook, all of it invented: figures follow from a
 * row's number.
 */
final class GeneratedContent {

	private static final String FIGURES = "cases:COUNT closed:COUNT closedByDue:COUNT onTimeRate:PERCENT_1 "
			+ "averageDays:DAYS rated:COUNT satisfied:COUNT satisfaction:PERCENT_2 open:COUNT overdueOpen:COUNT "
			+ "totalCases:COUNT totalClosed:COUNT closureRate:PERCENT_1";

	private static final List<WorkbookColumn> UNIT_COLUMNS = columns("rank:RANK unit:TEXT " + FIGURES + " note:TEXT");

	private static final List<WorkbookColumn> VILLAGE_COLUMNS = columns("township:TEXT village:TEXT " + FIGURES);

	private final Map<String, WorkbookTable> tables = new LinkedHashMap<>();

	private GeneratedContent() {
		List.of(overview(), trend(4), units("townships", "镇", 22), units("departments", "局", 34),
				distribution("categories", "category", 5), distribution("items", "item", 36), villages(50),
				definitions(), changes(), hotspots(), showcases(), overdue(12), rectifications(5),
				tasks("disclosures", "unit", 22), tasks("duties", "item", 12))
			.forEach((table) -> this.tables.put(table.name(), table));
	}

	static WorkbookContent plausible() {
		return new GeneratedContent().content();
	}

	/** As plausible, but for one table. */
	static WorkbookContent with(String table, UnaryOperator<WorkbookTable> change) {
		GeneratedContent made = new GeneratedContent();
		made.tables.computeIfPresent(table, (name, value) -> change.apply(value));
		return made.content();
	}

	static WorkbookContent without(String... tables) {
		GeneratedContent made = new GeneratedContent();
		List.of(tables).forEach(made.tables::remove);
		return made.content();
	}

	static WorkbookTable rows(WorkbookTable table, List<List<CellValue>> rows) {
		return new WorkbookTable(table.name(), table.columns(), rows, table.totals());
	}

	private WorkbookContent content() {
		Map<String, CellValue> cells = new LinkedHashMap<>();
		cells.put("title", CellValue.of("云溪区小微权力“监督一点通”平台运行情况报表"));
		cells.put("district", CellValue.of("云溪区"));
		cells.put("period", CellValue.of("2021-09-06 至 2021-12-15"));
		cells.put("previousPeriod", CellValue.of("2021-05-28 至 2021-09-05"));
		cells.put("lastYearPeriod", CellValue.of("2020-09-06 至 2020-12-15"));
		cells.put("statisticsTime", new CellValue.Moment(LocalDateTime.of(2021, 12, 15, 18, 30)));
		cells.put("preparedBy", CellValue.of("区纪委监委党风政风监督室"));
		cells.put("reviewedBy", CellValue.of("李明"));
		return new WorkbookContent(BuiltInTemplates.performance(), "区", cells, List.copyOf(this.tables.values()),
				Map.of());
	}

	private static WorkbookTable overview() {
		List<List<CellValue>> rows = List.of(counted("投诉件数", 205, 160, 0, 205), counted("已办结件数", 194, 150, 0, 194),
				shared("办结率", CellFormat.PERCENT_1, "0.946", "0.938", "0.8"),
				shared("按期办结率", CellFormat.PERCENT_1, "0.931", "0.940", "-0.9"), counted("评价件数", 49, 30, 0, 49),
				counted("满意件数", 41, 24, 0, 41), shared("满意率", CellFormat.PERCENT_2, "0.8367", "0.8000", "3.67"),
				shared("评价率", CellFormat.PERCENT_2, "0.2526", "0.2000", "5.26"),
				List.of(CellValue.of("平均办理时长(工作日)"), decimal("6.4", CellFormat.DAYS), decimal("7.1", CellFormat.DAYS),
						decimal("-0.099", CellFormat.CHANGE), CellValue.dash(), CellValue.dash(),
						decimal("6.4", CellFormat.DAYS)));
		return new WorkbookTable("overview", columns(
				"indicator:TEXT current:TEXT previous:TEXT change:TEXT lastYear:TEXT yearChange:TEXT cumulative:TEXT"),
				rows, false);
	}

	private static List<CellValue> counted(String name, long now, long before, long lastYear, long all) {
		return List.of(CellValue.of(name), CellValue.of(now), CellValue.of(before),
				new CellValue.Decimal(fraction(now - before, before, 3), CellFormat.CHANGE), CellValue.of(lastYear),
				CellValue.dash(), CellValue.of(all));
	}

	private static List<CellValue> shared(String name, CellFormat kind, String now, String before, String points) {
		return List.of(CellValue.of(name), decimal(now, kind), decimal(before, kind),
				decimal(points, CellFormat.POINTS), CellValue.dash(), CellValue.dash(), decimal(now, kind));
	}

	static WorkbookTable trend(int months) {
		List<List<CellValue>> rows = IntStream.range(0, months)
			.mapToObj((month) -> List.of(CellValue.of("2021年" + (9 + month) + "月"), CellValue.of(45 + 7 * month),
					CellValue.of(38 + 8 * month), share(38 + 8 * month, 45 + 7 * month, 3),
					share(35 + 8 * month, 38 + 8 * month, 3), share(8 + month, 10 + month, 4)))
			.toList();
		return new WorkbookTable("trend", columns(
				"month:TEXT cases:COUNT closed:COUNT closureRate:PERCENT_1 onTimeRate:PERCENT_1 satisfaction:PERCENT_2"),
				rows, false);
	}

	static WorkbookTable units(String table, String ending, int rows) {
		return new WorkbookTable(table, UNIT_COLUMNS, IntStream.range(0, rows).mapToObj((index) -> {
			List<CellValue> row = new ArrayList<>(figures(index));
			boolean few = cases(index) < 5;
			row.add(0, few ? CellValue.dash() : CellValue.of(index + 1));
			row.add(1, CellValue.of(named(index) + ending));
			row.add(CellValue.of(few ? "件数不足5件" : ""));
			return row;
		}).toList(), true);
	}

	static WorkbookTable villages(int rows) {
		return new WorkbookTable("villages", VILLAGE_COLUMNS, IntStream.range(0, rows).mapToObj((index) -> {
			List<CellValue> row = new ArrayList<>(figures(index));
			row.add(0, CellValue.of(named(index / 5) + "镇"));
			row.add(1, CellValue.of(named(index + 7) + "村"));
			return row;
		}).toList(), true);
	}

	private static List<CellValue> figures(int index) {
		int cases = cases(index);
		int open = Math.min(cases, index % 3);
		int closed = cases - open;
		int late = Math.min(open, index % 2);
		int byDue = Math.max(0, closed - index % 4);
		int rated = closed / 3;
		int satisfied = Math.max(0, rated - index % 2);
		return List.of(CellValue.of(cases), CellValue.of(closed), CellValue.of(byDue), share(byDue, closed + late, 3),
				(closed == 0) ? CellValue.dash() : decimal("" + (4 + index % 7) + "." + index % 10, null),
				CellValue.of(rated), CellValue.of(satisfied), share(satisfied, rated, 4), CellValue.of(open),
				CellValue.of(late), CellValue.of(2 * cases), CellValue.of(2 * closed), share(closed, cases, 3));
	}

	private static WorkbookTable distribution(String table, String word, int rows) {
		List<String> names = List.of("集体资金资产资源管理", "低保、临时救助等社会救助申请", "宅基地及农村建房审批", "惠农补贴申报发放(含耕地地力保护、农机购置等)",
				"党员发展与组织关系");
		return new WorkbookTable(table, columns("code:TEXT " + word
				+ ":TEXT cases:COUNT closed:COUNT open:COUNT totalCases:COUNT share:PERCENT_1 totalClosed:COUNT closureRate:PERCENT_1"),
				IntStream.range(0, rows).mapToObj((index) -> {
					int cases = cases(index);
					int open = Math.min(cases, index % 3);
					return List.of(CellValue.of("%02d".formatted(index + 1)),
							CellValue.of(names.get(index % 5) + ((rows > 5) ? " " + (index / 5 + 1) : "")),
							CellValue.of(cases), CellValue.of(cases - open), CellValue.of(open), CellValue.of(cases),
							share(cases, 205, 3), CellValue.of(cases - open), share(cases - open, cases, 3));
				}).toList(), true);
	}

	private static WorkbookTable changes() {
		return new WorkbookTable("listChanges", columns("code:TEXT item:TEXT change:TEXT"),
				List.of(words("B34", "村级公益事业财政奖补", "新增")), false);
	}

	private static WorkbookTable hotspots() {
		return new WorkbookTable("hotspots", columns(
				"item:TEXT category:TEXT new:COUNT share:PERCENT_2 previous:COUNT change:CHANGE townships:COUNT open:COUNT overdueOpen:COUNT"),
				IntStream.range(0, 10)
					.mapToObj((index) -> List.of(CellValue.of("惠农补贴申报发放(含耕地地力保护、农机购置等) " + index),
							CellValue.of("低保、临时救助等"), CellValue.of(30L - index), share(30L - index, 205, 4),
							CellValue.of(20L), (index == 3) ? CellValue.dash() : share(10L - index, 20, 3),
							CellValue.of(9L), CellValue.of(index), CellValue.of(0L)))
					.toList(),
				false);
	}

	private static WorkbookTable showcases() {
		return new WorkbookTable("showcases",
				columns("item:TEXT handledBy:TEXT township:TEXT workingDays:COUNT rating:TEXT"),
				List.of(List.of(CellValue.of("公共照明设施维修"), CellValue.of("村（社区）"), CellValue.of("云溪镇"), CellValue.of(4),
						CellValue.of("非常满意"))),
				false);
	}

	private static WorkbookTable overdue(int rows) {
		CellValue day = new CellValue.Day(LocalDate.of(2021, 11, 30));
		return new WorkbookTable("overdue", columns(
				"number:TEXT situation:TEXT township:TEXT village:TEXT item:TEXT lead:TEXT filedOn:DATE dueOn:DATE daysLate:COUNT state:TEXT card:TEXT cardOn:DATE"),
				IntStream.range(0, rows)
					.mapToObj((index) -> List.of(CellValue.of("2021-%04d".formatted(index)), CellValue.of("超期未办结"),
							CellValue.of(named(index) + "镇"), CellValue.of(named(index) + "村"),
							CellValue.of("低保、临时救助等社会救助申请"), CellValue.of("区住房和城乡建设局"), day, day, CellValue.of(index),
							CellValue.of("办理中"), CellValue.of("红色警示卡"), day))
					.toList(),
				false);
	}

	private static WorkbookTable rectifications(int rows) {
		CellValue day = new CellValue.Day(LocalDate.of(2021, 11, 30));
		return new WorkbookTable("rectifications", columns(
				"number:TEXT township:TEXT village:TEXT item:TEXT lead:TEXT rating:TEXT ratedOn:DATE callBack:TEXT rectifyBy:DATE rectification:TEXT rectifiedOn:DATE secondRating:TEXT escalatedOn:DATE"),
				IntStream.range(0, rows)
					.mapToObj((index) -> List.of(CellValue.of("2021-%04d".formatted(index)),
							CellValue.of(named(index) + "镇"), CellValue.of(named(index) + "村"),
							CellValue.of("宅基地及农村建房审批"), CellValue.of(named(index) + "镇人民政府"), CellValue.of("不满意"), day,
							CellValue.of("已回访"), day, CellValue.of("按期整改"), day, CellValue.of(""), CellValue.dash()))
					.toList(),
				false);
	}

	private static WorkbookTable tasks(String table, String name, int rows) {
		return new WorkbookTable(table,
				columns(name
						+ ":TEXT due:COUNT onTime:COUNT late:COUNT missing:COUNT empty:COUNT timeliness:PERCENT_2"),
				IntStream.range(0, rows)
					.mapToObj((index) -> List.of(CellValue.of(named(index) + "镇"), CellValue.of(40L), CellValue.of(36L),
							CellValue.of(3L), CellValue.of(1L), CellValue.of(20L), share(36, 40, 4)))
					.toList(),
				true);
	}

	private static WorkbookTable definitions() {
		List<List<CellValue>> rows = List.of(
				words("closure-rate", "办结率", "已办结件数 ÷ 投诉件数", "百分数,1位小数", "截至期末;受理前撤回的、并案的子件、转出的不计入分母;不予受理视为办结并另列"),
				words("on-time", "按期办结率", "期限内办结件数 ÷(已办结件数+超期未办结件数)", "百分数,1位小数", "经批准延期的,以延期后的期限为准"),
				words("satisfaction", "满意率", "满意件数(3至5分)÷ 有效评价件数", "百分数,2位小数", "未评价的不计入"));
		return new WorkbookTable("definitions", columns("code:TEXT name:TEXT formula:TEXT rounding:TEXT note:TEXT"),
				rows, false);
	}

	private static List<CellValue> words(String... words) {
		return Arrays.stream(words).map(CellValue::of).toList();
	}

	private static String named(int index) {
		String syllables = "云青白石柳松清平安丰";
		return "" + syllables.charAt(index / 10 % 10) + "溪河山桥林塘口店集岗".charAt(index % 10);
	}

	private static int cases(int index) {
		return (index == 21) ? 0 : 3 + index * 5 % 14;
	}

	private static CellValue share(long of, long in, int decimals) {
		return (in == 0) ? CellValue.dash() : new CellValue.Decimal(fraction(of, in, decimals));
	}

	static BigDecimal fraction(long of, long in, int decimals) {
		return BigDecimal.valueOf(of).divide(BigDecimal.valueOf(in), decimals, RoundingMode.HALF_UP);
	}

	private static CellValue decimal(String value, CellFormat kind) {
		return new CellValue.Decimal(new BigDecimal(value), kind);
	}

	private static List<WorkbookColumn> columns(String columns) {
		return Arrays.stream(columns.split(" "))
			.map((column) -> column.split(":"))
			.map((parts) -> new WorkbookColumn(parts[0], CellFormat.valueOf(parts[1])))
			.toList();
	}

}
