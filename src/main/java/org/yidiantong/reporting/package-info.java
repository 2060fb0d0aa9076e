/**
 * Figures and reports (统计报表) for the leaders of a district.
 * <p>
 * Start at {@link org.yidiantong.reporting.ReportManagement}: it has reports produced,
 * keeps each as an immutable snapshot and lists the complaints behind its figures. The
 * nested modules build on each other: {@code readmodel} projects the event log,
 * {@code figures} computes figures from the read models, this package makes reports of
 * them as {@code definition} says, and {@code runs} executes the steps of
 * {@link org.yidiantong.reporting.ReportProduction} in the background. {@code workbook}
 * fills spreadsheet templates. {@code redlist} finds what a leader has to act on today.
 * {@link org.yidiantong.reporting.WorkbookVerification} tells whether a workbook that
 * comes back is what was issued. {@code mailing} sends the page of scheduled reports to
 * leaders who never sign in. {@code rollup} adds up districts for their city and
 * province. Publishes no events, and never reads tables of another module.
 */
@ApplicationModule(displayName = "Reporting 统计报表",
		allowedDependencies = { "eventlog", "calendar", "organization", "identity", "audit", "tenancy",
				"complaints :: recused", "reporting.readmodel", "reporting.figures", "reporting.definition",
				"reporting.workbook", "reporting.redlist", "reporting.appraisal", "reporting.bulletin",
				"reporting.onepage", "reporting.sheets", "reporting.map", "reporting.schedule", "reporting.rollup",
				"reporting.download", "notification", "kernel", "http", "site" })
@NullMarked
package org.yidiantong.reporting;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
