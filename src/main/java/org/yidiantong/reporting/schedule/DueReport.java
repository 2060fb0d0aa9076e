package org.yidiantong.reporting.schedule;

import java.time.LocalDate;

import org.yidiantong.reporting.definition.PeriodKind;
import org.yidiantong.reporting.figures.ReportPeriod;

/**
 * A scheduled report of one period, which is due and has not been requested.
 *
 * @param report name of its definition
 * @param dueOn the day on which it was due
 */
public record DueReport(String report, PeriodKind every, ReportPeriod period, LocalDate dueOn) {
}
