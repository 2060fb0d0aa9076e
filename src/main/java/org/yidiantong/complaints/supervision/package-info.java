/**
 * Supervised handling (督办): orders by which a leader, the district or a supervising unit
 * has a complaint done by a day.
 * <p>
 * {@link org.yidiantong.complaints.supervision.SupervisionOrders} keeps the orders of one
 * complaint; whoever gave one may change it or take it off. The module does not know
 * complaints.
 */
@ApplicationModule(displayName = "Supervision 督办",
		allowedDependencies = { "audit", "calendar", "kernel", "organization", "tenancy" })
@NullMarked
package org.yidiantong.complaints.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
