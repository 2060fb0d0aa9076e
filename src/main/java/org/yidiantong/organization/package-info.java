/**
 * Places, units and information officers of a district, and their responsibilities.
 * <p>
 * Start at {@link org.yidiantong.organization.OrganizationManagement} and
 * {@link org.yidiantong.organization.OrganizationChart}, which represents a district in
 * memory and needs no database. A {@link org.yidiantong.organization.Place} has a
 * permanent code; a {@link org.yidiantong.organization.Unit} is an office that may serve
 * a place. When a district's folder no longer has a place or unit, it is closed, never
 * deleted. The module publishes no events and never stores personal data.
 */
@ApplicationModule(displayName = "Organization 组织人员",
		allowedDependencies = { "tenancy", "calendar", "kernel", "http", "site" })
@NullMarked
package org.yidiantong.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
