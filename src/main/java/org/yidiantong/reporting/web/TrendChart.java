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

	private static final int TALLEST = 95;

	/** Height of a number above a bar. */
	private static final int LINE = 14;

	/** Width of a digit, and the least gap between two numbers. */
	private static final int DIGIT = 8;

	private static final int GAP = 5;

	/** How much lower a number may stand without touching its bar. */
	private static final int SLACK = 3;

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
			int filed = BASE - height(filed(month), most) - 4;
			int before = bars.isEmpty() ? BASE : bars.get(bars.size() - 1).closedLabel();
			filed = beside(filed, filed(month), before, bars.isEmpty() ? 0 : bars.get(bars.size() - 1).closed(),
					STEP - WIDTH - 2);
			int closed = beside(BASE - height(closed(month), most) - 4, closed(month), filed, filed(month), WIDTH + 2);
			bars.add(new Bar(month.month().toString(), left, filed(month), height(filed(month), most), filed,
					closed(month), height(closed(month), most), closed, rate(month)));
		}
		return bars;
	}

	/**
	 * The base line of a number that touches no number before it: raised above that one
	 * where both are at about the same height and too wide for the distance.
	 */
	private static int beside(int line, long number, int before, long numberBefore, int distance) {
		boolean wide = DIGIT * (digits(number) + digits(numberBefore)) / 2 + GAP > distance;
		if (!wide || Math.abs(line - before) >= LINE) {
			return line;
		}
		return (before + LINE - line <= SLACK) ? before + LINE : before - LINE;
	}

	private static int digits(long number) {
		return (int) Math.log10(Math.max(1, number)) + 1;
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
	 * @param filedLabel base line of the number above the first bar
	 * @param closedLabel base line of the number above the second bar
	 * @param rate on-time closure of the month in whole per cent
	 */
	record Bar(String month, int left, long filed, int filedHeight, int filedLabel, long closed, int closedHeight,
			int closedLabel, String rate) {

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
