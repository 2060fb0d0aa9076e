/**
 * What village cadres may do and how: base lists, local items, versions, flows and who is
 * responsible where.
 */
@ApplicationModule(displayName = "Checklist 权力清单",
		allowedDependencies = { "organization", "tenancy", "calendar", "eventlog", "http" })
@NullMarked
package org.yidiantong.checklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
