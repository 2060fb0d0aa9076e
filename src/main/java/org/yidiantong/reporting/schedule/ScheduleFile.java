package org.yidiantong.reporting.schedule;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The content of {@code report-schedule.yaml}.
 */
record ScheduleFile(@Nullable List<Line> schedule) {

	static ScheduleFile of(ReportSchedule schedule) {
		return new ScheduleFile(schedule.reports()
			.stream()
			.map((one) -> new Line(one.report(), one.every().code(), one.day().text(),
					one.mailTo().isEmpty() ? null : one.mailTo()))
			.toList());
	}

	/**
	 * A line.
	 *
	 * @param every code of the kind of period
	 * @param mailTo addresses that get the one page
	 */
	record Line(@Nullable String report, @Nullable String every, @Nullable String day, @Nullable List<String> mailTo) {
	}

}
