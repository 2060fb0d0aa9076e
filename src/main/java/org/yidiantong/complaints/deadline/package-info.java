/**
 * Time limits of complaints.
 * <p>
 * {@link org.yidiantong.complaints.deadline.ResponseDeadline} counts working days from
 * filing, and {@link org.yidiantong.complaints.deadline.ComplaintClock} extends, suspends
 * and resumes the limit. {@link org.yidiantong.complaints.deadline.OpenDeadlines} finds
 * those that a new calendar moves. The module does not know what is complained about.
 */
@ApplicationModule(displayName = "Deadlines 办理时限",
		allowedDependencies = { "calendar", "checklist", "kernel", "tenancy" })
@NullMarked
package org.yidiantong.complaints.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
