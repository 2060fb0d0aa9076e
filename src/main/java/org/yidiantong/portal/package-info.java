/**
 * Citizen pages composed from several modules; owns no data.
 */
@ApplicationModule(displayName = "Portal 门户",
		allowedDependencies = { "checklist", "organization", "tenancy", "calendar", "http" })
@NullMarked
package org.yidiantong.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
