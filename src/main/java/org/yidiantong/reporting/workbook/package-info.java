/**
 * Workbooks: rows and named values written into a template that was drawn in a
 * spreadsheet program.
 * <p>
 * Start at {@link org.yidiantong.reporting.workbook.Workbooks}, which takes a
 * {@link org.yidiantong.reporting.workbook.WorkbookContent}. The template in
 * {@code reports/<report>/template.xlsx} holds all that is looked at: fonts, fills,
 * charts, print set-up and the total rows' words; {@code definition.yaml} beside it says
 * by which names the data finds its place. Knows nothing of figures and of districts, and
 * never makes a formula out of a text that it is given.
 */
@ApplicationModule(displayName = "Workbooks 报表文件", allowedDependencies = {})
@NullMarked
package org.yidiantong.reporting.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
