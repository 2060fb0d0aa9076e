/**
 * Which unit a complaint is dispatched to.
 * <p>
 * Start at {@link org.yidiantong.complaints.dispatch.DispatchPlanner}: it proposes a unit
 * by the list, checks what an officer has chosen, and counts the deadline.
 * {@link org.yidiantong.complaints.dispatch.EarlierComplaints} finds what a complaint
 * repeats. Knows no complaint; it is given a
 * {@link org.yidiantong.complaints.dispatch.DispatchSubject}.
 */
@ApplicationModule(displayName = "Dispatch 分派",
		allowedDependencies = { "calendar", "checklist", "complaints.deadline", "kernel", "organization", "tenancy" })
@NullMarked
package org.yidiantong.complaints.dispatch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
