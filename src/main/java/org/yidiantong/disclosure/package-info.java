/**
 * Disclosures (三务公开): what a village or township lays open for an item of the list and a
 * period, checked by a second person and masked before anybody outside sees it.
 * <p>
 * Officers start at {@link org.yidiantong.disclosure.DisclosureManagement}, whose steps
 * are those of {@link org.yidiantong.disclosure.DisclosureTransition}; everybody else
 * reads by {@link org.yidiantong.disclosure.PublishedDisclosures}. A published version is
 * never altered: a correction is another version, and of a disclosure that is withdrawn
 * only that, when and why stays public. What villages owe by when (公开任务) is set by
 * {@link org.yidiantong.disclosure.tasks.TaskManagement} and seen by officers at
 * {@link org.yidiantong.disclosure.tasks.DisclosureTasks}. Publishes
 * {@link org.yidiantong.disclosure.events.DisclosurePublished},
 * {@link org.yidiantong.disclosure.events.DisclosureWithdrawn},
 * {@link org.yidiantong.disclosure.events.DisclosureTasksSet} and
 * {@link org.yidiantong.disclosure.events.DisclosureTasksWithdrawn}, and listens to
 * nothing. It never keeps an unmasked draft beyond publication, never shows what is for
 * party members only, and never withdraws anything without a trace.
 */
@ApplicationModule(displayName = "Disclosure 三务公开",
		allowedDependencies = { "checklist", "organization", "notification", "identity", "audit", "masking", "eventlog",
				"calendar", "tenancy", "kernel", "http", "site", "disclosure.content" })
@NullMarked
package org.yidiantong.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
