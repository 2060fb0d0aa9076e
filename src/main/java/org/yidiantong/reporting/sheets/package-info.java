/**
 * Sheets of a workbook as PDF, for those who have no spreadsheet program.
 * <p>
 * Start at {@link org.yidiantong.reporting.sheets.SheetPages}. What is drawn is what the
 * workbook says, cell by cell, with its own heads and totals; charts are left out. Knows
 * nothing of figures.
 */
@ApplicationModule(displayName = "Sheets 报表打印页", allowedDependencies = { "kernel" })
@NullMarked
package org.yidiantong.reporting.sheets;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
