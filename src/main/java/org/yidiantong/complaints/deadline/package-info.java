/**
 * How much time a complaint has.
 * <p>
 * {@link org.yidiantong.complaints.deadline.ResponseDeadline} counts working days from
 * filing, and {@link org.yidiantong.complaints.deadline.ComplaintClock} extends, suspends
 * and resumes what is left. Knows no complaint and no state.
 */
@ApplicationModule(displayName = "Deadlines 办理时限",
		allowedDependencies = { "calendar", "checklist", "kernel", "tenancy" })
@NullMarked
package org.yidiantong.complaints.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
