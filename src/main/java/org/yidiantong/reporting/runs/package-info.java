/**
 * Runs: the Spring Batch jobs that produce reports, and the scheduler that starts them.
 * <p>
 * {@link org.yidiantong.reporting.runs.ReportRunner} runs one report under a lease, so
 * that several instances of the application can share the work. Interrupted jobs are
 * resumed by the next attempt. On each day a partitioned job produces the reports that
 * are due by the schedule of each district:
 * {@link org.yidiantong.reporting.runs.DueReports} requests them, and
 * {@link org.yidiantong.reporting.runs.RunHistory} lists past runs. Knows nothing of the
 * content of a report.
 */
@ApplicationModule(displayName = "Report runs 报表任务",
		allowedDependencies = { "batch", "reporting", "reporting.figures", "reporting.readmodel", "reporting.schedule",
				"reporting.mailing", "calendar", "kernel", "tenancy" })
@NullMarked
package org.yidiantong.reporting.runs;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
