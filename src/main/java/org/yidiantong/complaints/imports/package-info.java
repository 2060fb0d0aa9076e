/**
 * Historical complaints (历史数据): a district that comes from another system brings its
 * closed and open complaints, as a workbook (.xlsx) or as JSON Lines.
 * <p>
 * Start at {@link org.yidiantong.complaints.imports.ImportManagement}: a file is read and
 * checked, and every mistake is told by row and column; only a file without mistakes can
 * be taken over. A job of Spring Batch then takes over its rows part by part, each once
 * by its foreign number, and goes on after an interruption where it ended. Rows wait
 * encrypted; those that were taken over are deleted.
 */
@ApplicationModule(displayName = "Imports 历史数据导入",
		allowedDependencies = { "batch", "complaints", "complaints :: inspection", "complaints :: origin",
				"complaints :: workflow", "complaints.privacy", "checklist", "organization", "identity", "audit",
				"tenancy", "calendar", "kernel", "http", "site" })
@NullMarked
package org.yidiantong.complaints.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
