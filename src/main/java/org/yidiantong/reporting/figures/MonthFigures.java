package org.yidiantong.reporting.figures;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The figures of one month, as of its end or of now.
 *
 * @param period what belongs to the month, by the codes of {@link Kpi}
 * @param figures all up to its end
 */
public record MonthFigures(YearMonth month, Map<String, @Nullable BigDecimal> period,
		Map<String, @Nullable BigDecimal> figures) {
}
