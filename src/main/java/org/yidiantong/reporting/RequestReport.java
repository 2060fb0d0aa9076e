package org.yidiantong.reporting;

import org.jspecify.annotations.Nullable;
import org.yidiantong.reporting.figures.ReportPeriod;

/**
 * Asks for a report: of two days, both included, or of a period.
 *
 * @param report its name; null for {@link ReportPeriod#PERFORMANCE}
 * @param from such as {@code 2021-09-06}
 * @param to likewise
 * @param period a month {@code 2021-10}, a quarter {@code 2021-Q4} or a year
 * {@code 2021}; one that is not over is taken up to today
 */
public record RequestReport(@Nullable String report, @Nullable String from, @Nullable String to,
		@Nullable String period) {
}
