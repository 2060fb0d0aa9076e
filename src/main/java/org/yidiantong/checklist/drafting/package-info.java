/**
 * Prepares the next version of a district's list in the application: the draft, which is
 * edited item by item or replaced by a workbook, its difference to the list that it
 * changes, and its publication by a second person.
 * <p>
 * Start at {@link org.yidiantong.checklist.drafting.DraftManagement} and at
 * {@link org.yidiantong.checklist.drafting.ListCheck}, which runs the checks of the
 * district's folder over a list that is not published yet. A draft is always a list that
 * keeps every rule; what does not is refused, and stays in the form or the file.
 */
@ApplicationModule(displayName = "Checklist drafting 清单编辑",
		allowedDependencies = { "checklist", "checklist :: comparison", "checklist :: drawing", "checklist.folder",
				"checklist.publishing", "checklist.spreadsheet", "organization", "identity", "audit", "tenancy",
				"calendar", "kernel", "http", "site" })
@NullMarked
package org.yidiantong.checklist.drafting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
