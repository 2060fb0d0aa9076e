/**
 * Places, units and information officers of a district, and who answers for what.
 * <p>
 * Start at {@link org.yidiantong.organization.OrganizationManagement} and at
 * {@link org.yidiantong.organization.OrganizationChart}, which is the district in memory
 * and needs no database. A {@link org.yidiantong.organization.Place} is no
 * {@link org.yidiantong.organization.Unit}: a place has a code for ever, a unit only
 * serves it. What vanishes from a district's folder is closed, never deleted. Publishes
 * nothing yet, and never stores a person.
 */
@ApplicationModule(displayName = "Organization 组织人员",
		allowedDependencies = { "tenancy", "calendar", "kernel", "http", "site" })
@NullMarked
package org.yidiantong.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
