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
			.map((one) -> new Line(one.report(), one.every().code(), one.day().text()))
			.toList());
	}

	/**
	 * A line.
	 *
	 * @param every code of the kind of period
	 */
	record Line(@Nullable String report, @Nullable String every, @Nullable String day) {
	}

}
