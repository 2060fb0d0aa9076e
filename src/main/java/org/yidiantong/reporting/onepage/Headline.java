package org.yidiantong.reporting.onepage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.yidiantong.reporting.figures.Kpi;
import org.yidiantong.reporting.figures.Ranking;

/**
 * A headline figure of the page.
 *
 * @param notes what it is made of, and its change
 */
record Headline(String name, String value, List<String> notes) {

	private static final String NOTHING = "—";

	/** The six headline figures of a report. */
	static List<Headline> of(OnePageContent content) {
		return List.of(closure(content), onTime(content), satisfaction(content), open(content), cards(content),
				disclosures(content));
	}

	private static Headline closure(OnePageContent content) {
		return new Headline("办结率（累计）", value(Kpi.CLOSURE_RATE, content.cumulative(Kpi.CLOSURE_RATE)),
				List.of("累计办结 " + count(content.cumulative(Kpi.CLOSED)) + " ÷ 投诉 "
						+ count(content.cumulative(Kpi.COMPLAINTS)) + " 件",
						"本期 " + value(Kpi.PERIOD_CLOSURE_RATE, content.inPeriod(Kpi.PERIOD_CLOSURE_RATE)) + "，"
								+ change(content, Kpi.PERIOD_CLOSURE_RATE)));
	}

	private static Headline onTime(OnePageContent content) {
		return new Headline("按期办结率（本期）", value(Kpi.ON_TIME_RATE, content.inPeriod(Kpi.ON_TIME_RATE)),
				List.of("按期办结 " + count(content.inPeriod(Kpi.CLOSED_ON_TIME)) + " 件，累计 "
						+ value(Kpi.ON_TIME_RATE, content.cumulative(Kpi.ON_TIME_RATE)),
						change(content, Kpi.ON_TIME_RATE)));
	}

	private static Headline satisfaction(OnePageContent content) {
		BigDecimal rated = content.inPeriod(Kpi.RATED);
		boolean few = rated != null && rated.signum() > 0 && rated.intValue() < Ranking.FEWEST;
		return new Headline("满意率（本期）" + (few ? " 评价不足" + Ranking.FEWEST + "件，仅供参考" : ""),
				value(Kpi.SATISFACTION_RATE, content.inPeriod(Kpi.SATISFACTION_RATE)),
				List.of("满意 " + count(content.inPeriod(Kpi.SATISFIED)) + " ÷ 评价 " + count(rated) + " 件，累计 "
						+ value(Kpi.SATISFACTION_RATE, content.cumulative(Kpi.SATISFACTION_RATE)),
						change(content, Kpi.SATISFACTION_RATE)));
	}

	private static Headline open(OnePageContent content) {
		return new Headline("在办（期末）", count(content.cumulative(Kpi.OPEN)) + " 件",
				List.of("其中超期未办结 " + count(content.cumulative(Kpi.OVERDUE)) + " 件",
						"本期新收 " + count(content.inPeriod(Kpi.NEW)) + " 件，" + previous(content, Kpi.NEW, "件")));
	}

	private static Headline cards(OnePageContent content) {
		return new Headline("红色警示卡（本期）", count(content.inPeriod(Kpi.RED_CARDS)) + " 张",
				List.of("黄色预警卡 " + count(content.inPeriod(Kpi.YELLOW_CARDS)) + " 张，蓝色提醒卡 "
						+ count(content.inPeriod(Kpi.BLUE_CARDS)) + " 张",
						"红色警示卡" + previous(content, Kpi.RED_CARDS, "张")));
	}

	private static Headline disclosures(OnePageContent content) {
		return new Headline("公开及时率（本期）", value(Kpi.DISCLOSURE_TIMELINESS, content.inPeriod(Kpi.DISCLOSURE_TIMELINESS)),
				List.of("按时 " + count(content.inPeriod(Kpi.DISCLOSURES_ON_TIME)) + " ÷ 应公开 "
						+ count(content.inPeriod(Kpi.DISCLOSURES_DUE)) + " 项",
						change(content, Kpi.DISCLOSURE_TIMELINESS)));
	}

	/** Counts are compared also where the previous one is 0. */
	private static String previous(OnePageContent content, Kpi kpi, String unit) {
		BigDecimal change = content.change(kpi);
		String before = "上期 " + count(content.previous(kpi)) + " " + unit;
		return (change == null || change.signum() == 0) ? before
				: before + ((change.signum() > 0) ? " ▲ +" : " ▼ −") + change.abs().toPlainString() + "%";
	}

	/** The change of a rate. */
	private static String change(OnePageContent content, Kpi kpi) {
		BigDecimal change = content.change(kpi);
		if (change == null) {
			return "上期没有可比的数据";
		}
		return switch (change.signum()) {
			case 1 -> "较上期 ▲ +" + change.toPlainString() + " 个百分点";
			case -1 -> "较上期 ▼ −" + change.abs().toPlainString() + " 个百分点";
			default -> "与上期持平";
		};
	}

	static String value(Kpi kpi, @Nullable BigDecimal value) {
		if (value == null) {
			return NOTHING;
		}
		return (kpi.unit() == Kpi.Unit.PERCENT) ? value.toPlainString() + "%" : count(value);
	}

	static String count(@Nullable BigDecimal value) {
		return (value == null) ? NOTHING : String.format(Locale.ROOT, "%,d", value.longValue());
	}

}
