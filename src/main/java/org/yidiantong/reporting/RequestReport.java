package org.yidiantong.reporting;

import org.jspecify.annotations.Nullable;
import org.yidiantong.reporting.figures.ReportPeriod;

/**
 * Command that requests a report, either for two dates, both included, or for a named
 * period.
 *
 * @param report name of the kind of report; null or blank for
 * {@link ReportPeriod#PERFORMANCE}
 * @param from first day, such as {@code 2021-09-06}
 * @param to last day
 * @param period a month {@code 2021-10}, a quarter {@code 2021-Q4} or a year {@code
 * 2021}; the current one ends today
 */
public record RequestReport(@Nullable String report, @Nullable String from, @Nullable String to,
		@Nullable String period) {
}
