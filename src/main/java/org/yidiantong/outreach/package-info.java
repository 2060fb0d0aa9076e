/**
 * Outreach (宣传培训): what was done to make the platform known, and how often it was looked
 * at.
 * <p>
 * Start at {@link org.yidiantong.outreach.OutreachManagement}: officers of the district
 * record trainings, leaflets and bench meetings, and page views by day and channel.
 * Publishes {@link org.yidiantong.outreach.events.ActivityRecorded} and
 * {@link org.yidiantong.outreach.events.VisitsRecorded}, and listens to nothing. It never
 * counts page views itself, never keeps them by place or unit, and never names a person.
 */
@ApplicationModule(displayName = "Outreach 宣传培训",
		allowedDependencies = { "organization", "identity", "audit", "masking", "eventlog", "calendar", "tenancy",
				"kernel" })
@NullMarked
package org.yidiantong.outreach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
