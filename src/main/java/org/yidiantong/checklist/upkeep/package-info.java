/**
 * Keeps the list alive (动态调整): units and townships propose items to add, change or drop,
 * and the administrator of the district decides. Shows how the items stand.
 * <p>
 * Start at {@link org.yidiantong.checklist.upkeep.ProposalManagement} and at
 * {@link org.yidiantong.checklist.upkeep.OverviewManagement}. An accepted proposal
 * changes no list by itself: it is for whoever prepares the next version.
 */
@ApplicationModule(displayName = "Checklist upkeep 清单动态调整",
		allowedDependencies = { "checklist", "checklist :: comparison", "checklist :: figures", "checklist.folder",
				"organization", "identity", "notification", "audit", "tenancy", "calendar", "kernel", "http" })
@NullMarked
package org.yidiantong.checklist.upkeep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
