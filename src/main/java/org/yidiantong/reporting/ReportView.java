package org.yidiantong.reporting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.reporting.figures.Kpi;

/**
 * A revision of a report.
 *
 * @param report its name
 * @param revision 1 for the first of its period
 * @param progress in per cent
 * @param requestedBy post or program
 * @param requestedAt system time
 * @param statisticsAt business time at which the figures were taken; null before
 * @param finishedAt system time; null before
 * @param figures as of the end of {@code to}, by the codes of {@link Kpi}; a rate in per
 * cent; null before
 * @param period the same of the period alone; null before
 * @param contentHash SHA-256 of what it says; null before
 * @param differences from the revision before; null before
 * @param workbook whether there is one
 * @param warnings why it was not made of the district's own template; empty when nothing
 * is wrong
 */
public record ReportView(UUID id, String report, LocalDate from, LocalDate to, int revision, ReportState state,
		RunStep step, int progress, String requestedBy, Instant requestedAt, @Nullable Instant statisticsAt,
		@Nullable Instant finishedAt, @Nullable Map<String, @Nullable BigDecimal> figures,
		@Nullable Map<String, @Nullable BigDecimal> period, @Nullable String contentHash,
		@Nullable List<ReportDifference> differences, boolean workbook, List<String> warnings) {
}
