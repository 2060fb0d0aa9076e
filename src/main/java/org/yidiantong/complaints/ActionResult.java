package org.yidiantong.complaints;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.dispatch.Assignment;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.complaints.workflow.Milestones;
import org.yidiantong.organization.UnitCode;

/**
 * The state of a complaint after an action.
 *
 * @param caseNumber assigned at acceptance
 * @param revision to be sent with the next action
 * @param leadUnit code of the lead unit; null before the dispatch
 */
public record ActionResult(ComplaintId id, @Nullable String caseNumber, ComplaintState state,
		@Nullable UnitCode leadUnit, LocalDate dueOn, int revision) {

	static ActionResult of(Complaint complaint) {
		Milestones milestones = complaint.milestones();
		return new ActionResult(complaint.id(), milestones.number(), complaint.state(),
				complaint.assignment().map(Assignment::lead).orElse(null), complaint.handling().clock().dueOn(),
				complaint.revision());
	}

}
