/**
 * Disclosure tasks (公开任务): which disclosures each village owes, and by when.
 * <p>
 * {@link org.yidiantong.disclosure.tasks.TaskManagement} sets the tasks of a period once
 * it is over, from the checklist, the plan of the district and the working days.
 * {@link org.yidiantong.disclosure.tasks.DisclosureTasks} shows officers the tasks of
 * their places; {@link org.yidiantong.disclosure.tasks.TaskTerms} tells by when a place
 * owes a disclosure and what is looked for in it. A task that was set never changes,
 * whatever happens to plan and checklist later; only its due day moves with the calendar
 * while it is open. {@link org.yidiantong.disclosure.tasks.OverdueRun} reminds of tasks
 * that are due soon and publishes
 * {@link org.yidiantong.disclosure.events.DisclosureTaskOverdue}.
 */
@ApplicationModule(displayName = "Disclosure tasks 公开任务",
		allowedDependencies = { "disclosure", "disclosure :: events", "disclosure :: inspection", "checklist",
				"organization", "notification", "identity", "eventlog", "calendar", "tenancy", "kernel", "site" })
@NullMarked
package org.yidiantong.disclosure.tasks;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
