/**
 * Citizen pages, composed from the doors of several modules; owns no data and publishes
 * nothing.
 * <p>
 * Its pages stand in {@code web}: the list of districts, a district's home, the place
 * behind a QR code, the checklist and its items, and how far a complaint has come with
 * the rating of it. What they show comes from
 * {@link org.yidiantong.checklist.ChecklistManagement},
 * {@link org.yidiantong.disclosure.PublishedDisclosures},
 * {@link org.yidiantong.organization.OrganizationManagement},
 * {@link org.yidiantong.complaints.ComplaintManagement} and
 * {@link org.yidiantong.evaluation.EvaluationManagement}; frame, language and cache come
 * from {@link org.yidiantong.site.CitizenPage}.
 */
@ApplicationModule(displayName = "Portal 门户",
		allowedDependencies = { "evaluation", "complaints", "disclosure", "checklist", "identity", "organization",
				"attachments", "tenancy", "calendar", "kernel", "http", "site" })
@NullMarked
package org.yidiantong.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
