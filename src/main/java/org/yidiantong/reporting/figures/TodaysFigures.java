package org.yidiantong.reporting.figures;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The current figures of a district.
 *
 * @param at business time
 * @param figures by the codes of {@link Kpi}; the period is the current month so far
 * @param townships every township with its rank
 * @param months the last twelve months, the oldest first
 */
public record TodaysFigures(Instant at, Map<String, @Nullable BigDecimal> figures, ReportTable townships,
		List<MonthFigures> months) {
}
