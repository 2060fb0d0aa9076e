/**
 * The list of what village cadres may do and how: base lists, local items, versions,
 * flows, and who is responsible where.
 * <p>
 * Start at {@link org.yidiantong.checklist.ChecklistManagement}, and at
 * {@link org.yidiantong.checklist.Item} for the contents of an item. A district adopts a
 * version of a province's base list and adds its own items (基本+N); a published version is
 * never edited, because complaints and disclosures refer to it. Publishes
 * {@link org.yidiantong.checklist.events.ChecklistVersionPublished} and listens to
 * nothing.
 */
@ApplicationModule(displayName = "Checklist 权力清单",
		allowedDependencies = { "organization", "calendar", "eventlog", "kernel", "http", "site" })
@NullMarked
package org.yidiantong.checklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
