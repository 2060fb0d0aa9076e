/**
 * The list of what village cadres may do and how: base lists, local items, versions,
 * flows, and who is responsible where.
 * <p>
 * Start at {@link org.yidiantong.checklist.ChecklistManagement}, at
 * {@link org.yidiantong.checklist.ChecklistSearch}, which finds by words, and at
 * {@link org.yidiantong.checklist.Item} for the contents of an item. A district adopts a
 * version of a province's base list and adds its own items (基本+N); a published version is
 * never edited, because complaints and disclosures refer to it. Publishes
 * {@link org.yidiantong.checklist.events.ChecklistVersionPublished}; the search index is
 * written again when a district's folder is applied.
 */
@ApplicationModule(displayName = "Checklist 权力清单",
		allowedDependencies = { "organization", "tenancy", "tenancy :: events", "calendar", "eventlog", "kernel",
				"http", "site" })
@NullMarked
package org.yidiantong.checklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
