/**
 * Complaints (投诉): filing, tracking, and handling by the desk and by the unit in charge.
 * <p>
 * Start at {@link org.yidiantong.complaints.ComplaintManagement}: a citizen or an
 * integrator files by {@link org.yidiantong.complaints.FileComplaint} and follows the
 * complaint by its {@link org.yidiantong.complaints.TrackingCode}, which is stored only
 * as a keyed hash. Staff read complaints through
 * {@link org.yidiantong.complaints.ComplaintInspection}; the first desk decides what they
 * are through {@link org.yidiantong.complaints.ComplaintTriage} and accepts, dispatches
 * and closes them through {@link org.yidiantong.complaints.ComplaintDesk}; the unit in
 * charge replies through {@link org.yidiantong.complaints.ComplaintHandling}; leaders and
 * supervising units see to it through
 * {@link org.yidiantong.complaints.ComplaintSupervision}; photos are at
 * {@link org.yidiantong.complaints.ComplaintPhotos}; complaints of another system are
 * taken over by {@link org.yidiantong.complaints.ComplaintImport}. Filings of which too
 * many come at once wait in {@link org.yidiantong.complaints.ComplaintScreening} for a
 * look. What everybody may read is in
 * {@link org.yidiantong.complaints.PublicRecordManagement}.
 * {@link org.yidiantong.complaints.workflow.Transition} defines every legal state change
 * and who may make it. Each action publishes one record of {@code complaints.events}, in
 * the transaction of the action. After the commit, the module listens to its own events
 * and notifies the unit that has to act next. It does not know ratings, and never
 * publishes what a person wrote.
 */
@ApplicationModule(displayName = "Complaints 投诉办理",
		allowedDependencies = { "checklist", "checklist :: adapted", "checklist :: finding", "organization",
				"notification", "identity", "attachments", "masking", "audit", "tenancy", "tenancy :: events",
				"calendar", "eventlog", "secrets", "kernel", "ratelimit", "http", "http :: operations", "site",
				"complaints.cards", "complaints.deadline", "complaints.disciplinary", "complaints.dispatch",
				"complaints.idempotency", "complaints.numbering", "complaints.privacy", "complaints.screening",
				"complaints.supervision" })
@NullMarked
package org.yidiantong.complaints;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
