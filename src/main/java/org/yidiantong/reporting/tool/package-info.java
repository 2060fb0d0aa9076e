/**
 * The command {@code figures} for the operator of the machine, registered by
 * {@link org.yidiantong.reporting.tool.FiguresCommandProvider}. Shows no complaint.
 */
@ApplicationModule(displayName = "Figures tool 指标工具",
		allowedDependencies = { "reporting", "reporting.definition", "reporting.readmodel", "reporting.runs",
				"reporting.workbook", "commandline", "tenancy" })
@NullMarked
package org.yidiantong.reporting.tool;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
