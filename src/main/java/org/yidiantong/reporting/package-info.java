/**
 * Figures and reports (统计报表): what the leaders of a district read.
 * <p>
 * Start at {@link org.yidiantong.reporting.ReportManagement}, which has reports made,
 * keeps them frozen and lists the cases behind each figure; today's figures are at
 * {@link org.yidiantong.reporting.FigureManagement}. What a figure is says
 * {@link org.yidiantong.reporting.Kpi}, once for pages, API and workbooks. All of it is
 * read off the event log by {@link org.yidiantong.reporting.ReadModelManagement} and by
 * nothing else. Publishes and listens to nothing; never reads another module's tables,
 * and never ranks by how many complaints there are.
 */
@ApplicationModule(displayName = "Reporting 统计报表",
		allowedDependencies = { "eventlog", "calendar", "organization", "identity", "audit", "tenancy",
				"reporting.workbook", "commandline", "kernel", "http" })
@NullMarked
package org.yidiantong.reporting;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
