/**
 * The choice of the units to which a complaint is dispatched.
 * <p>
 * Start at {@link org.yidiantong.complaints.dispatch.DispatchPlanner}: it suggests units
 * from the checklist, validates an officer's choice, and computes the deadline.
 * {@link org.yidiantong.complaints.dispatch.Recusals} tells who is kept out.
 * {@link org.yidiantong.complaints.dispatch.EarlierComplaints} finds the complaint that
 * another one repeats. The module does not know complaints; callers pass a
 * {@link org.yidiantong.complaints.dispatch.DispatchSubject}.
 */
@ApplicationModule(displayName = "Dispatch 分派",
		allowedDependencies = { "calendar", "checklist", "complaints.deadline", "kernel", "organization", "tenancy" })
@NullMarked
package org.yidiantong.complaints.dispatch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
