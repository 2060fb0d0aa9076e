/**
 * Disclosure tasks (公开任务): which disclosures each village owes, and by when.
 * <p>
 * {@link org.yidiantong.disclosure.tasks.TaskManagement} sets the tasks of a period once
 * it is over, from the checklist, the plan of the district and the working days.
 * {@link org.yidiantong.disclosure.tasks.DisclosureTasks} shows officers the tasks of
 * their places; {@link org.yidiantong.disclosure.tasks.TaskTerms} tells by when a place
 * owes a disclosure and what is looked for in it. A task that was set never changes,
 * whatever happens to plan and checklist later; only its due day moves with the calendar
 * while it is open.
 */
@ApplicationModule(displayName = "Disclosure tasks 公开任务",
		allowedDependencies = { "disclosure", "disclosure :: events", "disclosure :: inspection", "checklist",
				"organization", "identity", "eventlog", "calendar", "tenancy", "kernel", "site" })
@NullMarked
package org.yidiantong.disclosure.tasks;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
