package org.yidiantong.reporting;

import java.util.UUID;

import org.yidiantong.reporting.figures.ReportPeriod;

/**
 * One attempt to produce a report, as seen by the code that runs it.
 *
 * @param id of the report
 * @param report name of the kind of report
 * @param attempt number of this attempt, starting at 1
 */
public record ReportRun(UUID id, String report, ReportPeriod period, int revision, int attempt) {

}
