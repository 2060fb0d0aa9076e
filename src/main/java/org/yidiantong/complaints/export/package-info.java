/**
 * Lists of complaints as files for a spreadsheet program (.xlsx and CSV): the same
 * complaints as the list on screen, one row for each.
 * <p>
 * Start at {@link org.yidiantong.complaints.export.ExportManagement}. A file contains
 * names, dates and states, and no text that a person wrote. Every file is recorded in the
 * audit log, with its filter and its number of rows.
 */
@ApplicationModule(displayName = "Exports 导出",
		allowedDependencies = { "complaints", "complaints :: events", "complaints :: inspection",
				"complaints :: workflow", "complaints.cards", "checklist", "organization", "identity", "audit",
				"ratelimit", "tenancy", "calendar", "kernel", "http" })
@NullMarked
package org.yidiantong.complaints.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
