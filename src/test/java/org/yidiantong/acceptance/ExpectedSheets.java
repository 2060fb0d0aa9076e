package org.yidiantong.acceptance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.WorkCalendar;
import org.yidiantong.support.ObservedComplaint;
import org.yidiantong.support.ReferenceFigures;
import tools.jackson.databind.JsonNode;

/**
 * Computes the expected cells of a district's leaders' workbook from its complaints.
 * Numbers have no trailing zeros; the value of a formula follows "=".
 */
final class ExpectedSheets {

	private static final String INDICATORS = """
			complaints 投诉件数|newComplaints 本期新收|carriedOver 上期结转|closed 办结件数|closedInPeriod 本期办结|closureRate 办结率
			|periodClosureRate 本期办结率|open 在办件数|overdue 超期未办结|closedOnTime 按期办结件数|onTimeRate 按期办结率
			|firstDueOnTimeRate 按原期限办结率|rated 评价件数|satisfied 满意件数|satisfactionRate 满意率|ratingShare 评价率
			|dissatisfied 不满意件数|callBackRate 回访率|returnRate 退件率|meanHandlingDays 平均办理时长（工作日）
			|medianHandlingDays 办理时长中位数（工作日）|repeatRate 重复投诉率|rejected 不予受理|redoing 退回重办|redoneLate 重办超期|withdrawn 受理后撤回
			|notCounted 不计入件数|disclosuresDue 应公开任务|disclosuresOnTime 按时公开任务|disclosuresOverdue 逾期未公开任务
			|disclosureTimeliness 公开及时率|blueCards 蓝色提醒卡|yellowCards 黄色预警卡|redCards 红色警示卡|visits 访问量""".replace("\n",
			"");

	private static final Set<String> OF_PERIOD = Set.of("newComplaints", "carriedOver", "closedInPeriod",
			"periodClosureRate");

	private static final Set<String> AT_THE_END = Set.of("complaints", "closed", "closureRate", "open", "overdue",
			"redoing", "redoneLate", "disclosuresOverdue");

	private static final String MEASURED = "本期\n新收 本期\n办结 本期\n按期办结 本期\n按期办结率 本期平均\n工作日 本期\n评价数 本期\n满意数 本期\n满意率 "
			+ "期末\n在办 期末\n超期未结 累计\n投诉件数 累计\n已办结 累计\n办结率";

	private static final String PERIOD = "period:";

	private static final int FEWEST = 5;

	private static final int MONTH = 31;

	private static final int HALF_YEAR = 184;

	private final ApiComplaintReader told;

	private final DistrictNames names;

	private final List<ObservedComplaint> cases;

	private final WorkCalendar calendar;

	private final LocalDate from;

	private final LocalDate to;

	private final Map<String, Map<String, String>> sheets = new LinkedHashMap<>();

	ExpectedSheets(ApiComplaintReader told, DistrictNames names, List<ObservedComplaint> cases, WorkCalendar calendar,
			LocalDate from, LocalDate to) {
		this.told = told;
		this.names = names;
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
		overview(before + " 至 " + last, period(before, last), period(this.from.minusYears(1), this.to.minusYears(1)));
		Map<String, String> townships = this.names.places("?kind=TOWNSHIP");
		units("2乡镇街办理情况", "乡镇街", townships, ObservedComplaint::township);
		units("3区直部门办理情况", "部门", this.names.departments(), (one) -> one.lead(this.to));
		distribution();
		ExpectedLedgers ledgers = new ExpectedLedgers(this.told, this.names, this.cases, this.calendar, this.from,
				this.to);
		ledgers.hotspots(titled("5热点问题与典型事例"), before, last);
		ledgers.late(titled("6超期与督办台账"));
		ledgers.bad(titled("7不满意件整改台账"));
		if (days() > MONTH) {
			ledgers.disclosures(titled("8公开任务完成情况"), townships);
		}
		if (days() > HALF_YEAR) {
			villages(townships);
		}
		ExpectedDefinitions.write(titled("10指标口径说明"), INDICATORS);
		return this.sheets;
	}

	private long days() {
		return ChronoUnit.DAYS.between(this.from, this.to) + 1;
	}

	private ExpectedSheet titled(String name) {
		ExpectedSheet sheet = sheet(name, name.replaceFirst("[0-9]+", ""));
		sheet.row("=" + this.names.district() + "   统计期间:" + this.from + " 至 " + this.to);
		return sheet;
	}

	private void overview(String previous, Map<String, @Nullable BigDecimal> before,
			Map<String, @Nullable BigDecimal> lastYear) {
		ExpectedSheet sheet = sheet("1总体情况", this.names.district() + "小微权力“监督一点通”平台运行情况报表");
		sheet.row("区县:", this.names.district(), "统计期间:", this.from + " 至 " + this.to, null, "统计时间:");
		sheet.row("上期:", previous, null, "上年同期:", this.from.minusYears(1) + " 至 " + this.to.minusYears(1));
		sheet.row("指标", "本期", "上期", "环比", "上年同期", "同比", "累计\n(截至期末)");
		Map<String, @Nullable BigDecimal> own = period(this.from, this.to);
		Map<String, @Nullable BigDecimal> all = figures(this.from, this.to);
		for (String indicator : INDICATORS.split("\\|")) {
			String code = indicator.substring(0, indicator.indexOf(' '));
			String name = indicator.substring(code.length() + 1);
			if (AT_THE_END.contains(code)) {
				sheet.row(name, null, null, null, null, null, ExpectedSheet.cell(code, all));
			}
			else {
				sheet.row(name, ExpectedSheet.cell(code, own), ExpectedSheet.cell(code, before),
						ExpectedSheet.change(code, own, before), ExpectedSheet.cell(code, lastYear),
						ExpectedSheet.change(code, own, lastYear),
						OF_PERIOD.contains(code) ? null : ExpectedSheet.cell(code, all));
			}
		}
		if (days() <= MONTH) {
			return;
		}
		sheet.skip(3);
		sheet.row("月份", "当月新收", "当月办结", "当月办结率", "当月按期办结率", "当月满意率");
		for (LocalDate day = this.from; !day.isAfter(this.to); day = day.withDayOfMonth(1).plusMonths(1)) {
			LocalDate whole = day.withDayOfMonth(day.lengthOfMonth());
			LocalDate end = whole.isAfter(this.to) ? this.to : whole;
			if (end.isBefore(this.to) && !begun(end)) {
				continue; // before the platform
			}
			Map<String, @Nullable BigDecimal> month = count(day, end).period();
			sheet.row(day.toString().substring(0, 7), ExpectedSheet.cell("newComplaints", month),
					ExpectedSheet.cell("closedInPeriod", month), ExpectedSheet.cell("periodClosureRate", month),
					ExpectedSheet.cell("onTimeRate", month), ExpectedSheet.cell("satisfactionRate", month));
		}
	}

	/** Whether anything was filed or due by a day; months before are no months. */
	private boolean begun(LocalDate end) {
		return ExpectedSheet.number("complaints", count(LocalDate.EPOCH, end).figures()) > 0
				|| !this.told.district().tasks(LocalDate.EPOCH, end, (task) -> "all").isEmpty();
	}

	private void units(String name, String head, Map<String, String> names,
			Function<ObservedComplaint, @Nullable String> unitOf) {
		ExpectedSheet sheet = titled(name);
		sheet.row(("排名 " + head + " " + MEASURED + " 备注").split(" "));
		Map<String, Map<String, @Nullable BigDecimal>> measured = measured(names, unitOf);
		measured.forEach((code, one) -> {
			boolean few = judged(one) < FEWEST;
			List<@Nullable String> cells = new ArrayList<>(measures(one));
			cells.add(0, few ? "—" : String.valueOf(rank(one, measured)));
			cells.add(1, names.get(code));
			cells.add(few ? "办结与超期合计不足5件，不排名" : null);
			sheet.row(cells.toArray(String[]::new));
		});
		sheet.totals(measured, null, "合计");
	}

	private static int rank(Map<String, @Nullable BigDecimal> one,
			Map<String, Map<String, @Nullable BigDecimal>> measured) {
		int better = 0;
		for (Map<String, @Nullable BigDecimal> other : measured.values()) {
			long ahead = ExpectedSheet.number(PERIOD + "closedOnTime", other) * judged(one)
					- ExpectedSheet.number(PERIOD + "closedOnTime", one) * judged(other);
			better += (judged(other) >= FEWEST && ahead > 0) ? 1 : 0;
		}
		return 1 + better;
	}

	private static long judged(Map<String, @Nullable BigDecimal> one) {
		return ExpectedSheet.number("closedInPeriod", one) + ExpectedSheet.number("overdue", one);
	}

	private void distribution() {
		ExpectedSheet sheet = titled("4类别与事项分布");
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
		sheet.row("编号", "类别/事项", "本期\n新收", "本期\n办结", "期末\n在办", "累计\n投诉件数", "占累计\n投诉", "累计\n已办结", "累计\n办结率");
		long whole = ExpectedSheet.number("complaints", count(this.from, this.to).figures());
		if (this.cases.stream().anyMatch((one) -> one.isFiledBy(this.to) && partOf.apply(one) == null)) {
			names.put("", "未选事项");
		}
		Map<String, Map<String, @Nullable BigDecimal>> measured = measured(names,
				(one) -> Objects.requireNonNullElse(partOf.apply(one), ""));
		measured.forEach((code, one) -> sheet.row(code, names.get(code), ExpectedSheet.cell("newComplaints", one),
				ExpectedSheet.cell("closedInPeriod", one), ExpectedSheet.cell("open", one),
				ExpectedSheet.cell("complaints", one),
				ExpectedSheet.share(ExpectedSheet.number("complaints", one), whole, 4),
				ExpectedSheet.cell("closed", one), ExpectedSheet.cell("closureRate", one)));
		long cases = ExpectedSheet.sum("complaints", measured);
		long closed = ExpectedSheet.sum("closed", measured);
		sheet.row(null, "合计", "=" + ExpectedSheet.sum("newComplaints", measured),
				"=" + ExpectedSheet.sum("closedInPeriod", measured), "=" + ExpectedSheet.sum("open", measured),
				"=" + cases, "=" + ExpectedSheet.share(cases, cases, 4), "=" + closed,
				"=" + ExpectedSheet.share(closed, cases, 3));
	}

	private void villages(Map<String, String> townships) {
		ExpectedSheet sheet = titled("9村级明细");
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
		return Stream
			.of("newComplaints", "closedInPeriod", PERIOD + "closedOnTime", PERIOD + "onTimeRate",
					PERIOD + "meanHandlingDays", PERIOD + "rated", PERIOD + "satisfied", PERIOD + "satisfactionRate",
					"open", "overdue", "complaints", "closed", "closureRate")
			.map((code) -> ExpectedSheet.cell(code, one))
			.toList();
	}

	/**
	 * Returns the figures for all names, including those without a complaint: those of
	 * the period have a prefix.
	 */
	private Map<String, Map<String, @Nullable BigDecimal>> measured(Map<String, String> names,
			Function<ObservedComplaint, @Nullable String> partOf) {
		Map<String, Map<String, @Nullable BigDecimal>> measured = new LinkedHashMap<>();
		for (String code : names.keySet()) {
			List<ObservedComplaint> own = this.cases.stream().filter((one) -> code.equals(partOf.apply(one))).toList();
			ReferenceFigures counted = new ReferenceFigures(own, this.calendar, this.from, this.to);
			Map<String, @Nullable BigDecimal> both = new HashMap<>(counted.figures());
			counted.period().forEach((figure, value) -> both.put(PERIOD + figure, value));
			measured.put(code, both);
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
