/**
 * Complaints (投诉): filing, following, handling, and the one table of what may be done
 * with a case.
 * <p>
 * Start at {@link org.yidiantong.complaints.ComplaintManagement}: a citizen or an
 * integrator files by {@link org.yidiantong.complaints.FileComplaint} and follows the
 * case by its {@link org.yidiantong.complaints.TrackingCode}, which is stored only as a
 * keyed hash. Staff look at cases through
 * {@link org.yidiantong.complaints.CaseManagement}; the first desk receives, dispatches
 * and closes them through {@link org.yidiantong.complaints.CaseDesk}, the unit that has
 * one in hand answers through {@link org.yidiantong.complaints.CaseHandling}; its photos
 * are at {@link org.yidiantong.complaints.CasePhotos}.
 * {@link org.yidiantong.complaints.Transition} defines every legal state change and who
 * may make it. Each action publishes one record of {@code complaints.events}, in the
 * transaction of the action. After the commit, the module hears its own events and
 * notifies the unit that has to act next. It never hears of ratings, and never publishes
 * what a person wrote.
 */
@ApplicationModule(displayName = "Complaints 投诉办理",
		allowedDependencies = { "checklist", "organization", "notification", "identity", "attachments", "masking",
				"audit", "tenancy", "calendar", "eventlog", "secrets", "kernel", "http", "site" })
@NullMarked
package org.yidiantong.complaints;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
