package org.yidiantong.reporting.figures;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The figures of one month as of its end, or as of now for the current month.
 *
 * @param period values of the month alone, by the codes of {@link Kpi}
 * @param figures cumulative values, by the same codes
 */
public record MonthFigures(YearMonth month, Map<String, @Nullable BigDecimal> period,
		Map<String, @Nullable BigDecimal> figures) {
}
