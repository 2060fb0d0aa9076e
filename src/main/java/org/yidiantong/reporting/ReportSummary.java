package org.yidiantong.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A revision of a report in a list.
 *
 * @param requestedAt system time
 * @param statisticsAt business time at which the figures were taken; null before
 */
public record ReportSummary(UUID id, String report, LocalDate from, LocalDate to, int revision, ReportState state,
		int progress, Instant requestedAt, @Nullable Instant statisticsAt) {
}
