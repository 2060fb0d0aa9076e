package org.yidiantong.reporting.web;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidiantong.reporting.figures.Kpi;
import org.yidiantong.reporting.figures.MonthFigures;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The numbers above neighbouring bars do not touch.
 */
class TrendChartUnitTests {

	/** Of the numbers, which are 13 units high. */
	private static final double DIGIT = 7.3;

	@ParameterizedTest
	@CsvSource({ "40,31,57,54", "120,118,119,121", "1200,1190,1195,1201", "12000,11990,12001,11999", "0,100,100,0" })
	void keepsNumbersApart(int one, int two, int three, int four) {
		List<TrendChart.Bar> bars = TrendChart.of(List.of(month(9, one, two), month(10, three, four)));
		List<double[]> places = new ArrayList<>();
		for (TrendChart.Bar bar : bars) {
			places.add(place(bar.left() + 11, bar.filedLabel(), bar.filed()));
			places.add(place(bar.second() + 11, bar.closedLabel(), bar.closed()));
		}
		for (int at = 1; at < places.size(); at++) {
			double[] before = places.get(at - 1);
			double[] next = places.get(at);
			assertThat(next[0] - before[1] > 1 || Math.abs(next[2] - before[2]) >= 13).isTrue();
		}
		assertThat(places).allSatisfy((place) -> assertThat(place[2]).isGreaterThan(12));
	}

	@Test
	void beginsWhereThereIsSomething() {
		assertThat(TrendChart.of(List.of(month(8, 0, 0), month(9, 1, 0)))).extracting(TrendChart.Bar::month)
			.containsExactly("2021-09");
	}

	private static double[] place(int middle, int line, long number) {
		double width = String.valueOf(number).length() * DIGIT;
		return new double[] { middle - width / 2, middle + width / 2, line };
	}

	private static MonthFigures month(int month, int filed, int closed) {
		return new MonthFigures(YearMonth.of(2021, month),
				Map.of(Kpi.NEW.code(), BigDecimal.valueOf(filed), Kpi.CLOSED_NOW.code(), BigDecimal.valueOf(closed)),
				Map.of(Kpi.COMPLAINTS.code(), BigDecimal.valueOf(filed)));
	}

}
