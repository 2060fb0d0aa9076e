/**
 * Adopts a new version of a base list: merges it into the district's list, waits for
 * decisions where both sides changed the same, and publishes the result.
 * <p>
 * Start at {@link org.yidiantong.checklist.adoption.ThreeWayMerge}, the pure function,
 * and at {@link org.yidiantong.checklist.adoption.AdoptionManagement}, which keeps the
 * decisions, tells what adopting would touch, publishes, and withdraws.
 */
@ApplicationModule(displayName = "Checklist adoption 清单采用",
		allowedDependencies = { "checklist", "checklist :: comparison", "checklist :: flow", "checklist :: events",
				"checklist.folder", "checklist.publishing", "organization", "identity", "audit", "tenancy", "calendar",
				"eventlog", "kernel", "http", "site" })
@NullMarked
package org.yidiantong.checklist.adoption;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
