package org.yidiantong.reporting.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.yidiantong.reporting.figures.Kpi;
import org.yidiantong.reporting.figures.MonthFigures;

/**
 * A bar chart in SVG with two bars per month: complaints filed and complaints closed.
 */
final class TrendChart {

	static final int HEIGHT = 160;

	private static final int STEP = 60;

	private static final int WIDTH = 22;

	private static final int BASE = 130;

	private static final int TALLEST = 105;

	private TrendChart() {
	}

	static List<Bar> of(List<MonthFigures> months) {
		long most = months.stream().mapToLong((month) -> Math.max(filed(month), closed(month))).max().orElse(0);
		List<Bar> bars = new ArrayList<>();
		for (MonthFigures month : months) {
			int left = 10 + STEP * bars.size();
			bars.add(new Bar(month.month().toString(), left, filed(month), height(filed(month), most), closed(month),
					height(closed(month), most)));
		}
		return bars;
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
	 */
	record Bar(String month, int left, long filed, int filedHeight, long closed, int closedHeight) {

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
