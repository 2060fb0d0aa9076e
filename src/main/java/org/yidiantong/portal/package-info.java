/**
 * Citizen pages, composed from the doors of several modules. Owns no data and publishes
 * nothing.
 * <p>
 * The pages are in {@code web}: list of districts, home of a district, the place behind a
 * QR code, the checklist and its items, the progress of a complaint with its rating,
 * photos, and posters. Their content comes from
 * {@link org.yidiantong.checklist.ChecklistManagement},
 * {@link org.yidiantong.disclosure.PublishedDisclosures},
 * {@link org.yidiantong.organization.OrganizationManagement},
 * {@link org.yidiantong.complaints.ComplaintManagement},
 * {@link org.yidiantong.evaluation.EvaluationManagement} and
 * {@link org.yidiantong.attachments.AttachmentManagement}; frame, language and cache come
 * from {@link org.yidiantong.site.CitizenPage}.
 */
@ApplicationModule(displayName = "Portal 门户",
		allowedDependencies = { "portal.posters", "evaluation", "complaints", "complaints :: inspection", "disclosure",
				"disclosure :: accounts", "checklist", "checklist :: adapted", "checklist :: comparison",
				"checklist :: finding", "checklist :: benefits", "identity", "organization", "attachments", "tenancy",
				"calendar", "kernel", "ratelimit", "http", "site" })
@NullMarked
package org.yidiantong.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
