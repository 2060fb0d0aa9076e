package org.yidiantong.reporting.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.yidiantong.reporting.figures.Kpi;
import org.yidiantong.reporting.figures.MonthFigures;

/**
 * A bar chart in SVG with two bars per month: complaints filed and complaints closed, and
 * the on-time closure below.
 */
final class TrendChart {

	private static final int STEP = 60;

	private static final int WIDTH = 22;

	private static final int BASE = 130;

	private static final int TALLEST = 105;

	private TrendChart() {
	}

	/** The bars from the first month with data on. */
	static List<Bar> of(List<MonthFigures> all) {
		List<MonthFigures> months = all.stream()
			.dropWhile(
					(month) -> filed(month) == 0 && closed(month) == 0 && number(month.figures(), Kpi.COMPLAINTS) == 0)
			.toList();
		long most = months.stream().mapToLong((month) -> Math.max(filed(month), closed(month))).max().orElse(0);
		List<Bar> bars = new ArrayList<>();
		for (MonthFigures month : months) {
			int left = 10 + STEP * bars.size();
			bars.add(new Bar(month.month().toString(), left, filed(month), height(filed(month), most), closed(month),
					height(closed(month), most), rate(month)));
		}
		return bars;
	}

	private static String rate(MonthFigures month) {
		BigDecimal rate = month.period().get(Kpi.ON_TIME_RATE.code());
		return (rate == null) ? FigureFormatter.DASH : rate.setScale(0, RoundingMode.HALF_UP) + "%";
	}

	private static long filed(MonthFigures month) {
		return number(month.period(), Kpi.NEW);
	}

	private static long closed(MonthFigures month) {
		return number(month.period(), Kpi.CLOSED_NOW);
	}

	private static long number(Map<String, @Nullable BigDecimal> figures, Kpi kpi) {
		BigDecimal value = figures.get(kpi.code());
		return (value == null) ? 0 : value.longValue();
	}

	private static int height(long value, long most) {
		return (most == 0) ? 0 : Math.toIntExact(value * TALLEST / most);
	}

	/**
	 * One month.
	 *
	 * @param left x coordinate
	 * @param rate on-time closure of the month in whole per cent
	 */
	record Bar(String month, int left, long filed, int filedHeight, long closed, int closedHeight, String rate) {

		public int width() {
			return WIDTH;
		}

		public int second() {
			return this.left + WIDTH + 2;
		}

		public int filedTop() {
			return BASE - this.filedHeight;
		}

		public int closedTop() {
			return BASE - this.closedHeight;
		}

	}

}
