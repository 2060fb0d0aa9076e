package org.yidiantong.acceptance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.WorkCalendar;
import org.yidiantong.support.ObservedComplaint;
import org.yidiantong.support.ReferenceFigures;
import tools.jackson.databind.JsonNode;

/**
 * Computes the expected cells of the leaders' workbook of 裕安区 from its complaints.
 * Numbers have no trailing zeros; the value of a formula follows "=".
 */
final class ExpectedSheets {

	private static final String INDICATORS = """
			complaints 投诉件数|newComplaints 本期新收|carriedOver 上期结转|closed 办结件数|closedInPeriod 本期办结|closureRate 办结率
			|periodClosureRate 本期办结率|open 在办件数|overdue 超期未办结|closedOnTime 按期办结件数|onTimeRate 按期办结率
			|firstDueOnTimeRate 按原期限办结率|rated 评价件数|satisfied 满意件数|satisfactionRate 满意率|ratingShare 评价率
			|dissatisfied 不满意件数|callBackRate 回访率|returnRate 退件率|meanHandlingDays 平均办理时长（工作日）
			|medianHandlingDays 办理时长中位数（工作日）|repeatRate 重复投诉率|rejected 不予受理|redoing 退回重办|withdrawn 受理后撤回
			|notCounted 不计入件数|disclosuresDue 应公开任务|disclosuresOnTime 按时公开任务|disclosuresOverdue 逾期未公开任务
			|disclosureTimeliness 公开及时率|visits 访问量""".replace("\n", "");

	private static final String MEASURED = "投诉件数 已办结 在办 办结率 按期办结 超期未结 按期办结率 平均时长\n(工作日) 评价数 满意数 满意率";

	private static final int FEWEST = 5;

	private final ApiComplaintReader told;

	private final YuanNames names;

	private final List<ObservedComplaint> cases;

	private final WorkCalendar calendar;

	private final LocalDate from;

	private final LocalDate to;

	private final Map<String, Map<String, String>> sheets = new LinkedHashMap<>();

	ExpectedSheets(ApiComplaintReader told, List<ObservedComplaint> cases, WorkCalendar calendar, LocalDate from,
			LocalDate to) {
		this.told = told;
		this.names = new YuanNames(told);
		this.cases = cases;
		this.calendar = calendar;
		this.from = from;
		this.to = to;
	}

	/**
	 * Returns the cells by sheet.
	 * @param before first day of the period of comparison
	 * @param last last day of that period
	 */
	Map<String, Map<String, String>> all(LocalDate before, LocalDate last) {
		overview(period(before, last), period(this.from.minusYears(1), this.to.minusYears(1)));
		Map<String, String> townships = this.names.places("?kind=TOWNSHIP");
		units("2乡镇街办理情况", "乡镇街", townships, ObservedComplaint::township);
		units("3区直部门办理情况", "部门", this.names.departments(), (one) -> one.lead(this.to));
		distribution();
		villages(townships);
		return this.sheets;
	}

	private void overview(Map<String, @Nullable BigDecimal> before, Map<String, @Nullable BigDecimal> lastYear) {
		ExpectedSheet sheet = sheet("1总体情况", "裕安区小微权力“监督一点通”平台运行情况报表");
		sheet.row("区县:", "裕安区", "统计期间:", this.from + " 至 " + this.to, null, "统计时间:");
		sheet.skip(1);
		sheet.row("指标", "本期", "上期", "环比", "上年同期", "同比", "累计");
		Map<String, @Nullable BigDecimal> own = period(this.from, this.to);
		Map<String, @Nullable BigDecimal> all = figures(this.from, this.to);
		for (String indicator : INDICATORS.split("\\|")) {
			String code = indicator.substring(0, indicator.indexOf(' '));
			sheet.row(indicator.substring(code.length() + 1), ExpectedSheet.cell(code, own),
					ExpectedSheet.cell(code, before), change(code, own, before), ExpectedSheet.cell(code, lastYear),
					change(code, own, lastYear), ExpectedSheet.cell(code, all));
		}
		sheet.skip(3);
		sheet.row("月份", "投诉件数", "已办结", "办结率", "按期办结率", "满意率");
		for (LocalDate day = this.from; !day.isAfter(this.to); day = day.withDayOfMonth(1).plusMonths(1)) {
			LocalDate end = day.withDayOfMonth(day.lengthOfMonth());
			Map<String, @Nullable BigDecimal> month = count(day, end.isAfter(this.to) ? this.to : end).figures();
			sheet.row(day.toString().substring(0, 7), ExpectedSheet.cell("newComplaints", month),
					ExpectedSheet.cell("closedInPeriod", month), ExpectedSheet.cell("closureRate", month),
					ExpectedSheet.cell("onTimeRate", month), ExpectedSheet.cell("satisfactionRate", month));
		}
	}

	/** Returns the change: percentage points for rates, relative change for counts. */
	private static String change(String code, Map<String, @Nullable BigDecimal> own,
			Map<String, @Nullable BigDecimal> other) {
		BigDecimal now = own.get(code);
		BigDecimal then = other.get(code);
		if (now == null || then == null || (!ExpectedSheet.isRate(code) && then.signum() == 0)) {
			return "—";
		}
		BigDecimal more = now.subtract(then);
		return ReferenceFigures.shown(ExpectedSheet.isRate(code) ? more : more.divide(then, 3, RoundingMode.HALF_UP));
	}

	private void units(String name, String head, Map<String, String> names,
			Function<ObservedComplaint, @Nullable String> unitOf) {
		ExpectedSheet sheet = sheet(name, name.substring(1));
		sheet.row("=裕安区   统计期间:" + this.from + " 至 " + this.to);
		sheet.row(("排名 " + head + " " + MEASURED + " 备注").split(" "));
		Map<String, Map<String, @Nullable BigDecimal>> measured = measured(names, unitOf);
		measured.forEach((code, one) -> {
			boolean few = judged(one) < FEWEST;
			List<@Nullable String> cells = new ArrayList<>(measures(one));
			cells.add(0, few ? "—" : String.valueOf(rank(one, measured)));
			cells.add(1, names.get(code));
			cells.add(few ? "件数不足5件，不排名" : null);
			sheet.row(cells.toArray(String[]::new));
		});
		sheet.totals(measured, null, "合计");
	}

	/** Returns the rank, which is one more than the number of better values. */
	private static int rank(Map<String, @Nullable BigDecimal> one,
			Map<String, Map<String, @Nullable BigDecimal>> measured) {
		int better = 0;
		for (Map<String, @Nullable BigDecimal> other : measured.values()) {
			long ahead = ExpectedSheet.number("closedOnTime", other) * judged(one)
					- ExpectedSheet.number("closedOnTime", one) * judged(other);
			better += (judged(other) >= FEWEST && ahead > 0) ? 1 : 0;
		}
		return 1 + better;
	}

	private static long judged(Map<String, @Nullable BigDecimal> one) {
		return ExpectedSheet.number("closed", one) + ExpectedSheet.number("overdue", one);
	}

	private void distribution() {
		ExpectedSheet sheet = sheet("4类别与事项分布", "类别与事项分布");
		sheet.row("=裕安区   统计期间:" + this.from + " 至 " + this.to);
		Map<String, String> categories = new LinkedHashMap<>();
		this.told.read("/checklist?limit=1")
			.get("categories")
			.forEach((one) -> categories.put(ApiComplaintReader.text(one, "code"),
					ApiComplaintReader.text(one, "name")));
		distributed(sheet, categories, ObservedComplaint::category);
		sheet.skip(2);
		Map<String, String> items = new LinkedHashMap<>();
		List<JsonNode> list = this.told.items("/checklist");
		categories.keySet()
			.forEach((category) -> list.stream()
				.filter((item) -> category.equals(ApiComplaintReader.text(item, "category")))
				.forEach((item) -> items.put(ApiComplaintReader.text(item, "code"),
						ApiComplaintReader.text(item, "name"))));
		distributed(sheet, items, ObservedComplaint::item);
	}

	private void distributed(ExpectedSheet sheet, Map<String, String> names,
			Function<ObservedComplaint, @Nullable String> partOf) {
		sheet.row("编号", "类别/事项", "投诉件数", "占比", "已办结", "在办", "办结率");
		long whole = ExpectedSheet.number("complaints", count(this.from, this.to).figures());
		if (this.cases.stream().anyMatch((one) -> one.isFiledBy(this.to) && partOf.apply(one) == null)) {
			names.put("", "未选事项");
		}
		Map<String, Map<String, @Nullable BigDecimal>> measured = measured(names,
				(one) -> Objects.requireNonNullElse(partOf.apply(one), ""));
		measured.forEach((code, one) -> sheet.row(code, names.get(code), ExpectedSheet.cell("complaints", one),
				ExpectedSheet.share(ExpectedSheet.number("complaints", one), whole, 4),
				ExpectedSheet.cell("closed", one), ExpectedSheet.cell("open", one),
				ExpectedSheet.cell("closureRate", one)));
		long cases = ExpectedSheet.sum("complaints", measured);
		long closed = ExpectedSheet.sum("closed", measured);
		sheet.row(null, "合计", "=" + cases, "=" + ExpectedSheet.share(cases, cases, 4), "=" + closed,
				"=" + ExpectedSheet.sum("open", measured), "=" + ExpectedSheet.share(closed, cases, 3));
	}

	private void villages(Map<String, String> townships) {
		ExpectedSheet sheet = sheet("9村级明细", "村级明细");
		sheet.row("=裕安区   统计期间:" + this.from + " 至 " + this.to);
		sheet.row(("乡镇街 村(社区) " + MEASURED).split(" "));
		Map<String, String> names = this.names.villages(townships);
		Map<String, Map<String, @Nullable BigDecimal>> measured = measured(names, ObservedComplaint::place);
		measured.forEach((code, one) -> {
			List<@Nullable String> cells = new ArrayList<>(measures(one));
			cells.add(0, townships.get(code.substring(0, 9)));
			cells.add(1, names.get(code));
			sheet.row(cells.toArray(String[]::new));
		});
		sheet.totals(measured, "合计", null);
	}

	private static List<String> measures(Map<String, @Nullable BigDecimal> one) {
		return List.of(ExpectedSheet.cell("complaints", one), ExpectedSheet.cell("closed", one),
				ExpectedSheet.cell("open", one), ExpectedSheet.cell("closureRate", one),
				ExpectedSheet.cell("closedOnTime", one), ExpectedSheet.cell("overdue", one),
				ExpectedSheet.cell("onTimeRate", one), ExpectedSheet.cell("meanHandlingDays", one),
				ExpectedSheet.cell("rated", one), ExpectedSheet.cell("satisfied", one),
				ExpectedSheet.cell("satisfactionRate", one));
	}

	/** Returns the figures for all names, including those without a complaint. */
	private Map<String, Map<String, @Nullable BigDecimal>> measured(Map<String, String> names,
			Function<ObservedComplaint, @Nullable String> partOf) {
		Map<String, Map<String, @Nullable BigDecimal>> measured = new LinkedHashMap<>();
		for (String code : names.keySet()) {
			List<ObservedComplaint> own = this.cases.stream().filter((one) -> code.equals(partOf.apply(one))).toList();
			measured.put(code, new ReferenceFigures(own, this.calendar, this.from, this.to).figures());
		}
		return measured;
	}

	private ExpectedSheet sheet(String name, String title) {
		ExpectedSheet sheet = new ExpectedSheet();
		this.sheets.put(name, sheet.cells());
		sheet.row(title);
		return sheet;
	}

	/** Returns the figures of the period only, including those not about complaints. */
	Map<String, @Nullable BigDecimal> period(LocalDate first, LocalDate last) {
		Map<String, @Nullable BigDecimal> figures = count(first, last).period();
		this.told.district().count(figures, first, last);
		return figures;
	}

	/**
	 * Returns the figures as of the end of the period, including those not about
	 * complaints.
	 */
	Map<String, @Nullable BigDecimal> figures(LocalDate first, LocalDate last) {
		Map<String, @Nullable BigDecimal> figures = count(first, last).figures();
		this.told.district().count(figures, LocalDate.MIN, last);
		return figures;
	}

	private ReferenceFigures count(LocalDate first, LocalDate last) {
		return new ReferenceFigures(this.cases, this.calendar, first, last);
	}

}
