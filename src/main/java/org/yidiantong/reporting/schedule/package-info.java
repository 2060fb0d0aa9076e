/**
 * The schedule of a district: which reports are made by themselves, and when.
 * <p>
 * Start at {@link org.yidiantong.reporting.schedule.ScheduleManagement}, which tells what
 * is due and records what was requested. A district states its schedule in
 * {@code report-schedule.yaml}; without the file it gets the report of each month on the
 * first working day of the next. Requests no report itself.
 */
@ApplicationModule(displayName = "Report schedule 报表计划",
		allowedDependencies = { "reporting.definition", "reporting.figures", "calendar", "tenancy", "kernel" })
@NullMarked
package org.yidiantong.reporting.schedule;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
