package org.yidiantong.reporting.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * All figures and tables of one report period, taken from the same rows.
 *
 * @param figures cumulative values as of the end of the period, by the codes of
 * {@link Kpi}
 * @param period values of the period alone, by the same codes
 * @param tables in the order of the sheets of the workbook
 */
public record FigureSnapshot(Map<String, @Nullable BigDecimal> figures, Map<String, @Nullable BigDecimal> period,
		List<ReportTable> tables) {
}
