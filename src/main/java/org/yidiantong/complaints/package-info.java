/**
 * Complaints (投诉): filing, following, and the one table of what may be done with a case.
 * <p>
 * Start at {@link org.yidiantong.complaints.ComplaintManagement}: a citizen or an
 * integrator files by {@link org.yidiantong.complaints.FileComplaint} and follows the
 * case by its {@link org.yidiantong.complaints.TrackingCode}, which is stored only as a
 * keyed hash. What a case may become, by whose hand, says
 * {@link org.yidiantong.complaints.Transition}; which photos it has,
 * {@link org.yidiantong.complaints.CasePhotos}. Publishes
 * {@code org.yidiantong.complaint.filed.v1} and
 * {@code org.yidiantong.complaint.withdrawn.v1} to the event log, and listens to nothing.
 * It never hears of ratings, and never publishes what a person wrote.
 */
@ApplicationModule(displayName = "Complaints 投诉办理",
		allowedDependencies = { "checklist", "organization", "identity", "attachments", "tenancy", "calendar",
				"eventlog", "secrets", "http" })
@NullMarked
package org.yidiantong.complaints;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
