package org.yidiantong.reporting.figures;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How the district stands now.
 *
 * @param at business time
 * @param figures by the codes of {@link Kpi}; the period is this month up to now
 * @param townships every township with its rank
 * @param months the last twelve, the oldest first
 */
public record TodaysFigures(Instant at, Map<String, @Nullable BigDecimal> figures, ReportTable townships,
		List<MonthFigures> months) {
}
