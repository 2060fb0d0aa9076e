package org.yidiantong.reporting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.reporting.figures.Kpi;

/**
 * A revision of a report with its figures.
 *
 * @param report name of the kind of report
 * @param revision 1 for the first of its period
 * @param progress in per cent
 * @param requestedBy officer or program
 * @param requestedAt system time
 * @param statisticsAt business time of the snapshot; null before it is taken
 * @param finishedAt system time; null while it is not finished
 * @param figures cumulative values as of the end of {@code to}, by the codes of
 * {@link Kpi}; rates in per cent; null before the snapshot
 * @param period values of the period alone; null before the snapshot
 * @param contentHash SHA-256 of the content; null before the snapshot
 * @param differences from the previous revision; null before the snapshot
 * @param workbook whether the workbook is available
 * @param warnings why the district's own template was not used; empty when it was, or
 * when there is none
 */
public record ReportView(UUID id, String report, LocalDate from, LocalDate to, int revision, ReportState state,
		RunStep step, int progress, String requestedBy, Instant requestedAt, @Nullable Instant statisticsAt,
		@Nullable Instant finishedAt, @Nullable Map<String, @Nullable BigDecimal> figures,
		@Nullable Map<String, @Nullable BigDecimal> period, @Nullable String contentHash,
		@Nullable List<ReportDifference> differences, boolean workbook, List<String> warnings) {

	/** Without differences in the rows that have these keys. */
	ReportView without(Set<String> rows) {
		List<ReportDifference> shown = (this.differences == null) ? null
				: this.differences.stream().filter((one) -> !rows.contains(one.row())).toList();
		return new ReportView(this.id, this.report, this.from, this.to, this.revision, this.state, this.step,
				this.progress, this.requestedBy, this.requestedAt, this.statisticsAt, this.finishedAt, this.figures,
				this.period, this.contentHash, shown, this.workbook, this.warnings);
	}

}
