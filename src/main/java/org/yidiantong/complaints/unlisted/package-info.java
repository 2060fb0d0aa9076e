/**
 * Tells the checklist what people complain about that is on no list, as masked text.
 */
@ApplicationModule(displayName = "Complaints outside the list 清单外投诉",
		allowedDependencies = { "complaints", "checklist :: figures", "organization", "tenancy", "calendar" })
@NullMarked
package org.yidiantong.complaints.unlisted;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
