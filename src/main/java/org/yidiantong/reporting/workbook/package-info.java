/**
 * Workbooks: fills values and tables into templates drawn in a spreadsheet program.
 * <p>
 * Start at {@link org.yidiantong.reporting.workbook.Workbooks}, which takes a
 * {@link org.yidiantong.reporting.workbook.WorkbookContent}. The template of a report
 * defines everything visual: fonts, fills, charts, print set-up and labels. Its
 * {@link org.yidiantong.reporting.workbook.WorkbookLayout} lists its named ranges. Knows
 * nothing of figures and districts, and never turns a text into a formula.
 */
@ApplicationModule(displayName = "Workbooks 报表文件", allowedDependencies = { "kernel" })
@NullMarked
package org.yidiantong.reporting.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
