/**
 * Outreach (宣传培训): activities that publicise the platform, and page views.
 * <p>
 * Start at {@link org.yidiantong.outreach.OutreachManagement}: officers of the district
 * record trainings, leaflets and bench meetings, and page views by day and channel.
 * Publishes {@link org.yidiantong.outreach.events.ActivityRecorded} and
 * {@link org.yidiantong.outreach.events.VisitsRecorded}, and listens to nothing. It
 * counts page views and visitors in {@link org.yidiantong.outreach.VisitCounter} without
 * cookies and without keeping an address, does not keep them by place or unit, and never
 * names a person.
 */
@ApplicationModule(displayName = "Outreach 宣传培训",
		allowedDependencies = { "organization", "identity", "audit", "masking", "eventlog", "calendar", "tenancy",
				"kernel", "http", "site", "secrets" })
@NullMarked
package org.yidiantong.outreach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
