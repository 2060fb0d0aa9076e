package org.yidiantong.complaints.bulk;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.dispatch.UnitRecused;
import org.yidiantong.complaints.inspection.DispatchCandidate;
import org.yidiantong.complaints.workflow.ActionImpossible;
import org.yidiantong.complaints.workflow.ActionNotPermitted;
import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.complaints.workflow.Transition;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.Refusal;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.organization.Unit;

/**
 * Decides whether a complaint can be dispatched together with others. What an officer has
 * to look at before a unit sees it is left out.
 */
final class BulkEligibility {

	private BulkEligibility() {
	}

	/**
	 * Why a complaint is left out.
	 * @param lead the unit that would get it; null for none
	 */
	static Optional<Refusal> refusal(DispatchCandidate complaint, @Nullable Unit lead) {
		ComplaintState state = complaint.status().state();
		ComplaintAction next = next(state);
		if (Transition.of(state, next).isEmpty()) {
			return Optional.of(new ActionImpossible(state, next));
		}
		if (!complaint.actions().contains(next)) {
			return Optional.of(new ActionNotPermitted(next));
		}
		if (!complaint.signs().words().isEmpty()) {
			return Optional.of(LookNeeded.ofWords());
		}
		return complaint.held() ? Optional.of(LookNeeded.ofSupplement()) : refusalOf(lead, complaint);
	}

	/** The action with which the dispatch of a complaint begins. */
	static ComplaintAction next(ComplaintState state) {
		return (state == ComplaintState.SUBMITTED) ? ComplaintAction.ACCEPT : ComplaintAction.DISPATCH;
	}

	private static Optional<Refusal> refusalOf(@Nullable Unit lead, DispatchCandidate complaint) {
		if (lead == null) {
			return Optional.of(new InvalidRequest(List.of(ValidationError.of("unit", "case.unit.missing"))));
		}
		if (complaint.recusal().concerns(lead.code())) {
			return Optional.of(new UnitRecused(lead.code()));
		}
		return lead.code().equals(complaint.passed())
				? Optional.of(new InvalidRequest(List.of(ValidationError.of("unit", "case.unit.passed"))))
				: Optional.empty();
	}

}
