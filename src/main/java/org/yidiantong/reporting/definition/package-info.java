/**
 * Definitions of reports: which figures, tables, columns, order and periods a report has,
 * as data.
 * <p>
 * Start at {@link org.yidiantong.reporting.definition.ReportDefinitions}. A report is a
 * folder with a {@code definition.yaml} and a {@code template.xlsx}, inside the program
 * or in the operator's folder of reports. A definition is checked against the figures and
 * tables that exist and against its template; one with a mistake is not offered, and
 * every mistake is named with its line. Computes no figure and writes no workbook.
 */
@ApplicationModule(displayName = "Report definitions 报表定义",
		allowedDependencies = { "kernel", "tenancy", "reporting.figures", "reporting.workbook" })
@NullMarked
package org.yidiantong.reporting.definition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
