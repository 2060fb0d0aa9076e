/**
 * Findings about disclosures (公开疑点): late, made up, changed after the notice, copied or
 * empty; and those in village ledgers, which the ledgers hand over.
 * <p>
 * {@link org.yidiantong.disclosure.findings.DutyInspection} has the rules. Writers are
 * told before they submit; what stands in a published version is raised once, and
 * officers see and settle it at
 * {@link org.yidiantong.disclosure.findings.FindingManagement}. Publishes
 * {@link org.yidiantong.disclosure.events.DutyFindingRaised},
 * {@link org.yidiantong.disclosure.events.FindingSettled} and
 * {@link org.yidiantong.disclosure.events.LedgerFindingSettled}. It never keeps anybody
 * from publishing.
 */
@ApplicationModule(displayName = "Disclosure findings 公开疑点",
		allowedDependencies = { "disclosure", "disclosure :: events", "disclosure :: inspection", "disclosure.content",
				"disclosure.tasks", "organization", "notification", "eventlog", "identity", "audit", "calendar",
				"tenancy", "kernel", "http", "site" })
@NullMarked
package org.yidiantong.disclosure.findings;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
