/**
 * Publishes versions of a district's list and stores them.
 * <p>
 * Start at {@link org.yidiantong.checklist.publishing.ChecklistSection}, which publishes
 * the list of a folder, and at
 * {@link org.yidiantong.checklist.publishing.VersionPublication}, which publishes
 * versions that were made in the application. A published version never changes; the
 * module reads it through {@link org.yidiantong.checklist.Checklists}, which a cache in
 * front of the tables implements.
 */
@ApplicationModule(displayName = "Checklist publishing 清单发布",
		allowedDependencies = { "checklist", "checklist :: events", "checklist :: finding", "checklist.folder",
				"tenancy", "calendar", "eventlog", "kernel" })
@NullMarked
package org.yidiantong.checklist.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
