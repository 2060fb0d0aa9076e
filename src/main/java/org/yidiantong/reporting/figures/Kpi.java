package org.yidiantong.reporting.figures;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * All figures, each defined once for pages, API and workbooks. A figure is taken as of
 * the end of the period. A complaint counts once, by its last closing up to then. Values
 * are rounded half up; a rate with denominator 0 is undefined, which is null in the API
 * and "—" on pages.
 */
public enum Kpi {

	/** 投诉件数. */
	COMPLAINTS("complaints", "投诉件数", "Complaints", "截至期末提交的全部投诉；受理前撤回、并入他件、移交的不计",
			"All complaints filed by the end of the period, except those withdrawn before acceptance, merged or referred",
			ComplaintSet.COMPLAINTS),
	/** 本期新收. */
	NEW("newComplaints", "本期新收", "New in the period", "本期内提交、计入投诉件数的投诉",
			"Counted complaints that were filed in the period", ComplaintSet.NEW),
	/** 上期结转. */
	CARRIED_OVER("carriedOver", "上期结转", "Carried over", "期初在办的投诉，与上期期末的在办件数相同",
			"Complaints open at the beginning of the period, as many as were open at the end of the one before",
			ComplaintSet.CARRIED_OVER),
	/** 办结件数. */
	CLOSED("closed", "办结件数", "Closed", "截至期末已办结，按期末以前最后一次办结计一次；不予受理计入，退回重办的仍计入",
			"Complaints closed by the end of the period, each once, by its last closing; rejected and reopened ones included",
			ComplaintSet.CLOSED),
	/** 本期办结. */
	CLOSED_NOW("closedInPeriod", "本期办结", "Closed in the period", "最后一次办结在本期内的投诉",
			"Complaints whose last closing lies in the period", ComplaintSet.CLOSED_NOW),
	/** 办结率（累计）. */
	CLOSURE_RATE("closureRate", "办结率", "Closure rate", "办结件数 ÷ 投诉件数", "Closed ÷ complaints", 1, ComplaintSet.CLOSED,
			ComplaintSet.COMPLAINTS),
	/** 本期办结率. */
	PERIOD_CLOSURE_RATE("periodClosureRate", "本期办结率", "Closure rate in the period", "本期办结 ÷（上期结转＋本期新收＋本期重办后再次办结）",
			"Closed in the period ÷ (carried over + new + redone and closed again in the period)", 1,
			ComplaintSet.CLOSED_NOW, ComplaintSet.AT_HAND),
	/** 在办件数. */
	OPEN("open", "在办件数", "Open", "期末尚未办结、也未撤回的投诉", "Complaints neither closed nor withdrawn at the end of the period",
			ComplaintSet.OPEN),
	/** 超期未办结. */
	OVERDUE("overdue", "超期未办结", "Overdue", "在办件中办理期限早于期末当日的；期限内暂停计时的不计，超期后才暂停的仍计入",
			"Open complaints whose due day is before the last day of the period, except those suspended by their due day",
			ComplaintSet.OVERDUE),
	/** 按期办结. */
	CLOSED_ON_TIME("closedOnTime", "按期办结件数", "Closed on time", "在期限内办结的投诉；批准的延期顺延期限；退回重办不改变首次办结是否按期",
			"Complaints closed by their due day; an approved extension moves the due day; a redo changes nothing about the first closing",
			ComplaintSet.ON_TIME),
	/** 按期办结率. */
	ON_TIME_RATE("onTimeRate", "按期办结率", "On-time closure", "在期限内办结的 ÷（办结件数＋超期未办结）；批准的延期顺延期限",
			"Closed on time ÷ (closed + overdue); an approved extension moves the due day", 2, ComplaintSet.ON_TIME,
			ComplaintSet.JUDGED),
	/** 按原期限办结率. */
	FIRST_DUE_RATE("firstDueOnTimeRate", "按原期限办结率", "On time by the original due day", "在转办时的原期限内办结的 ÷（办结件数＋已过原期限未办结）",
			"Closed by the due day set at dispatch ÷ (closed + open past that day)", 2, ComplaintSet.BY_FIRST_DUE,
			ComplaintSet.JUDGED_AT_FIRST),
	/** 评价件数. */
	RATED("rated", "评价件数", "Rated", "有有效评价的投诉，以第一次评价为准", "Complaints with a valid rating; the first rating counts",
			ComplaintSet.RATED),
	/** 满意件数. */
	SATISFIED("satisfied", "满意件数", "Satisfied", "评价为基本满意、满意、非常满意的",
			"Rated complaints with the level satisfied, mostly satisfied or very satisfied", ComplaintSet.SATISFIED),
	/** 满意率. */
	SATISFACTION_RATE("satisfactionRate", "满意率", "Satisfaction", "满意件数 ÷ 评价件数；不评价不算满意",
			"Satisfied ÷ rated; an unrated complaint does not count as satisfied", 2, ComplaintSet.SATISFIED,
			ComplaintSet.RATED),
	/** 评价率. */
	RATING_SHARE("ratingShare", "评价率", "Rating share", "评价件数 ÷ 办结件数", "Rated ÷ closed", 2, ComplaintSet.RATED,
			ComplaintSet.CLOSED),
	/** 不满意件数. */
	DISSATISFIED("dissatisfied", "不满意件数", "Dissatisfied", "评价为不满意、非常不满意的",
			"Rated complaints with the level dissatisfied or very dissatisfied", ComplaintSet.DISSATISFIED),
	/** 回访率. */
	CALL_BACK_RATE("callBackRate", "回访率", "Call-back rate", "已联系上的 ÷ 应回访的；匿名且联系不上的单独列出，不计入应回访",
			"People reached ÷ people to be called back; anonymous people who cannot be reached are listed apart", 2,
			ComplaintSet.CALLED_BACK, ComplaintSet.CALL_BACKS),
	/** 退件率. */
	RETURN_RATE("returnRate", "退件率", "Return rate", "退回改派次数 ÷ 转办次数；本期的按本期内发生的退回和转办计",
			"Returns as wrongly dispatched ÷ dispatches; for a period, those that happened in it", 2,
			ComplaintSet.RETURNS, ComplaintSet.DISPATCHES),
	/** 平均办理时长. */
	MEAN_DAYS("meanHandlingDays", "平均办理时长", "Mean handling time", "受理到最后一次办结的工作日数，扣除暂停计时，取平均",
			"Mean number of working days from acceptance to the last closing, without suspensions", Unit.DAYS, 1,
			ComplaintSet.HANDLING_DAYS, ComplaintSet.HANDLED),
	/** 办理时长中位数. */
	MEDIAN_DAYS("medianHandlingDays", "办理时长中位数", "Median handling time", "受理到最后一次办结的工作日数，扣除暂停计时，取中位数",
			"Median number of working days from acceptance to the last closing, without suspensions", Unit.DAYS, 1,
			ComplaintSet.HANDLING_DAYS, ComplaintSet.HANDLED),
	/** 重复投诉率. */
	REPEAT_RATE("repeatRate", "重复投诉率", "Repeat rate", "90 日内同一事项、同一地点的重复投诉 ÷ 已受理的",
			"Complaints that repeat one about the same item and place within 90 days ÷ accepted complaints", 2,
			ComplaintSet.REPEATS, ComplaintSet.ACCEPTED),
	/** 不予受理. */
	REJECTED("rejected", "不予受理", "Rejected", "不予受理的投诉，计入办结件数", "Rejected complaints; they count as closed",
			ComplaintSet.REJECTED),
	/** 退回重办. */
	REDOING("redoing", "退回重办", "Being redone", "已办结、又退回重办尚未再次办结的，仍计入办结件数",
			"Closed complaints that were reopened and not closed again; they still count as closed",
			ComplaintSet.REDOING),
	/** 重办超期. */
	REDONE_LATE("redoneLate", "重办超期", "Redone late", "退回重办后超过重办期限才再次办结，或者期限已过仍未再次办结的；首次办结是否按期不变",
			"Complaints reopened and closed again after their new due day, or still open after it; whether they were first closed on time stays",
			ComplaintSet.REDONE_LATE),
	/** 受理后撤回. */
	TAKEN_BACK("withdrawn", "受理后撤回", "Withdrawn after acceptance", "受理后由投诉人撤回的，计入投诉件数，不算办结也不算在办",
			"Complaints withdrawn after acceptance; they count as complaints, but neither as closed nor as open",
			ComplaintSet.TAKEN_BACK),
	/** 不计入件数. */
	NOT_COUNTED("notCounted", "不计入件数", "Not counted", "受理前撤回、并入他件、移交的投诉",
			"Complaints withdrawn before acceptance, merged or referred", ComplaintSet.NOT_COUNTED),
	/** 应公开任务. */
	DISCLOSURES_DUE("disclosuresDue", "应公开任务", "Disclosures due", "公开期限在期末当日以前（含当日）的公开任务：村（社区）每一事项每一期间一项",
			"Disclosure tasks due by the last day of the period: one for each place, item and period",
			DistrictCount.DISCLOSURES_DUE),
	/** 按时公开. */
	DISCLOSURES_ON_TIME("disclosuresOnTime", "按时公开任务", "Disclosed on time", "应公开任务中在期限内首次公开的；零报告计入，更正不改变首次公开的时间",
			"Tasks first published by their due day; nil reports count, and corrections change nothing",
			DistrictCount.DISCLOSURES_ON_TIME),
	/** 逾期未公开. */
	DISCLOSURES_OVERDUE("disclosuresOverdue", "逾期未公开任务", "Disclosures overdue", "公开期限早于期末当日、期末尚未公开的任务",
			"Tasks due before the last day of the period that are not published at its end",
			DistrictCount.DISCLOSURES_OVERDUE),
	/** 公开及时率. */
	DISCLOSURE_TIMELINESS("disclosureTimeliness", "公开及时率", "Disclosure timeliness", "按时公开任务 ÷ 应公开任务",
			"Disclosed on time ÷ disclosures due", 2, DistrictCount.DISCLOSURES_ON_TIME, DistrictCount.DISCLOSURES_DUE),
	/** 蓝色提醒卡. */
	BLUE_CARDS("blueCards", "蓝色提醒卡", "Blue cards", "按发出当日计的张数，一件投诉每一轮至多一张",
			"By the day on which they were raised; at most one in each round", DistrictCount.BLUE_CARDS),
	/** 黄色预警卡. */
	YELLOW_CARDS("yellowCards", "黄色预警卡", "Yellow cards", "按发出当日计的张数，一件投诉每一轮至多一张",
			"By the day on which they were raised; at most one in each round", DistrictCount.YELLOW_CARDS),
	/** 红色警示卡. */
	RED_CARDS("redCards", "红色警示卡", "Red cards", "按发出当日计的张数，一件投诉每一轮至多一张",
			"By the day on which they were raised; at most one in each round", DistrictCount.RED_CARDS),
	/** 访问量. */
	VISITS("visits", "访问量", "Visits", "各渠道页面访问次数合计，按访问当日计；只统计到区县，不用于排名",
			"Page views of all channels by day, for the whole district only; not used for rankings",
			DistrictCount.VISITS);

	private final String code;

	private final String zh;

	private final String en;

	private final String formula;

	private final String formulaEn;

	private final Unit unit;

	private final int decimals;

	private final Measure numerator;

	private final @Nullable Measure denominator;

	Kpi(String code, String zh, String en, String formula, String formulaEn, Measure counted) {
		this(code, zh, en, formula, formulaEn, Unit.COUNT, 0, counted, null);
	}

	Kpi(String code, String zh, String en, String formula, String formulaEn, int decimals, Measure numerator,
			Measure denominator) {
		this(code, zh, en, formula, formulaEn, Unit.PERCENT, decimals, numerator, denominator);
	}

	Kpi(String code, String zh, String en, String formula, String formulaEn, Unit unit, int decimals, Measure numerator,
			@Nullable Measure denominator) {
		this.code = code;
		this.zh = zh;
		this.en = en;
		this.formula = formula;
		this.formulaEn = formulaEn;
		this.unit = unit;
		this.decimals = decimals;
		this.numerator = numerator;
		this.denominator = denominator;
	}

	/** The unit of a figure. */
	public enum Unit {

		/** 件. */
		COUNT,
		/** 百分比: 94.6 stands for 94.6 %. */
		PERCENT,
		/** 工作日. */
		DAYS

	}

	/** Computes all figures from some measurements, by code. */
	static Map<String, @Nullable BigDecimal> values(Measurements measurements, Basis basis) {
		Map<String, @Nullable BigDecimal> values = new LinkedHashMap<>();
		for (Kpi kpi : values()) {
			values.put(kpi.code(), kpi.of(measurements, basis));
		}
		return values;
	}

	/** Finds a figure by its code. */
	public static Optional<Kpi> of(String code) {
		return Arrays.stream(values()).filter((kpi) -> kpi.code.equals(code)).findFirst();
	}

	/**
	 * Whether the figure says something of its own on a basis. What stands at the end of
	 * the period, such as open complaints, is shown as cumulative only, and what has a
	 * figure of its own for the period is not shown a second time under another name.
	 */
	public boolean has(Basis basis) {
		return switch (this) {
			case NEW, CARRIED_OVER, CLOSED_NOW, PERIOD_CLOSURE_RATE -> basis == Basis.PERIOD;
			case COMPLAINTS, CLOSED, CLOSURE_RATE, OPEN, OVERDUE, REDOING, REDONE_LATE, DISCLOSURES_OVERDUE ->
				basis == Basis.CUMULATIVE;
			default -> true;
		};
	}

	/** Whether it counts what stands at the end of the period. */
	public boolean isAtTheEnd() {
		return this == OPEN || this == OVERDUE || this == REDOING || this == DISCLOSURES_OVERDUE;
	}

	/** The stable name in the API. */
	public String code() {
		return this.code;
	}

	public String zh() {
		return this.zh;
	}

	public String en() {
		return this.en;
	}

	/** The formula in Chinese words. */
	public String formula() {
		return this.formula;
	}

	/** The formula in English words. */
	public String formulaEn() {
		return this.formulaEn;
	}

	public Unit unit() {
		return this.unit;
	}

	/** The number of decimal places. */
	public int decimals() {
		return this.decimals;
	}

	/** Whether it is computed from complaints, so that they can be listed. */
	public boolean isOfComplaints() {
		return drillDown().isPresent();
	}

	/** The complaints behind it; empty when it is computed from other facts. */
	Optional<DrillDown> drillDown() {
		return (this.numerator instanceof ComplaintSet above && base() instanceof ComplaintSet all)
				? Optional.of(new DrillDown(above, all)) : Optional.empty();
	}

	/** The denominator of a rate, or the counted measure. */
	Measure base() {
		return (this.denominator == null) ? this.numerator : this.denominator;
	}

	/**
	 * Computes the value; null when the denominator is 0. The closure rate has no value
	 * for a period, because the closure rate of a period is a figure of its own.
	 */
	@Nullable BigDecimal of(Measurements measured, Basis basis) {
		if (this == CLOSURE_RATE && basis == Basis.PERIOD) {
			return null;
		}
		long above = measured.number(basis, this.numerator);
		if (this.denominator == null) {
			return BigDecimal.valueOf(above);
		}
		if (this == MEDIAN_DAYS) {
			return Fraction.rounded(measured.median(basis), this.decimals);
		}
		return Fraction.share(this.unit, above, measured.number(basis, this.denominator), this.decimals);
	}

}
