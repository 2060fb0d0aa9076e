package org.yidiantong.reporting.schedule;

import java.util.List;

import org.yidiantong.reporting.definition.PeriodKind;
import org.yidiantong.reporting.figures.ReportPeriod;

/**
 * What a district's folder says of its schedule.
 *
 * @param reports in the order of the file; empty without the file
 */
public record ReportSchedule(List<ScheduledReport> reports) {

	/** Of a district whose folder has no file. */
	private static final List<ScheduledReport> USUAL = List
		.of(new ScheduledReport(ReportPeriod.PERFORMANCE, PeriodKind.MONTH, DueDay.FIRST_WORKING_DAY, List.of()));

	public ReportSchedule {
		reports = List.copyOf(reports);
	}

	/** Whether the folder has no file. */
	boolean isUsual() {
		return this.reports.isEmpty();
	}

	/** What is made: as stated, or as usual. */
	public List<ScheduledReport> made() {
		return isUsual() ? USUAL : this.reports;
	}

	/** Whether a report of a kind of period is made, on whichever day. */
	boolean makes(ScheduledReport one) {
		return made().stream().anyMatch((each) -> each.report().equals(one.report()) && each.every() == one.every());
	}

}
