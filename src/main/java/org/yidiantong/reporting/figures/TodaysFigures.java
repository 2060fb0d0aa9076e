package org.yidiantong.reporting.figures;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The current figures of a district.
 *
 * @param at business time
 * @param figures by the codes of {@link Kpi}; the period is the current month so far
 * @param month values of the current month so far, by the same codes
 * @param townships every township with its rank
 * @param categories every category and item of the checklist
 * @param months the last twelve months, the oldest first
 * @param lastMonth as of the same day of last month
 * @param lastYear as of the same day of last year
 */
public record TodaysFigures(Instant at, Map<String, @Nullable BigDecimal> figures,
		Map<String, @Nullable BigDecimal> month, ReportTable townships, ReportTable categories,
		List<MonthFigures> months, Earlier lastMonth, Earlier lastYear) {

	/**
	 * The figures as of the end of an earlier day.
	 *
	 * @param figures cumulative values, by the codes of {@link Kpi}
	 * @param month values of its month up to that day, by the same codes
	 */
	public record Earlier(LocalDate day, Map<String, @Nullable BigDecimal> figures,
			Map<String, @Nullable BigDecimal> month) {
	}
}
