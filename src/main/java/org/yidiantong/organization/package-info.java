/**
 * Places, units and information officers of a district.
 */
@ApplicationModule(displayName = "Organization 组织人员",
		allowedDependencies = { "tenancy", "calendar", "eventlog", "http" })
@NullMarked
package org.yidiantong.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
