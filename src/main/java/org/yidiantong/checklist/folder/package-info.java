/**
 * Reads a district's list from its folder: {@code checklist.yaml}, the base list that it
 * adopts, and the policy library.
 * <p>
 * Start at {@link org.yidiantong.checklist.folder.ChecklistFormat}. Base and local items
 * become one list, every fault is reported with its file and line, and the result is a
 * {@link org.yidiantong.checklist.folder.ChecklistDraft}. Touches no database.
 */
@ApplicationModule(displayName = "Checklist folder 清单配置",
		allowedDependencies = { "checklist", "checklist :: finding", "checklist :: flow", "organization", "tenancy",
				"kernel" })
@NullMarked
package org.yidiantong.checklist.folder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
