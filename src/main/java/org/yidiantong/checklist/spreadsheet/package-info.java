/**
 * The list of a district as a workbook for spreadsheet programs: written with drop-downs
 * and notes, read back with the position of every mistake. Touches no database.
 * <p>
 * Start at {@link org.yidiantong.checklist.spreadsheet.ListWorkbook}. A workbook and the
 * tree of a list ({@code ListDocument}) are two forms of one content;
 * {@link org.yidiantong.checklist.spreadsheet.ListSheet} says which column is which part.
 * Whether the content makes a list is decided elsewhere, and told by JSON Pointers that
 * lead back to cells.
 */
@ApplicationModule(displayName = "Checklist workbook 清单表格", allowedDependencies = { "checklist", "kernel" })
@NullMarked
package org.yidiantong.checklist.spreadsheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
