package org.yidiantong.complaints.inspection;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.dispatch.Recusal;
import org.yidiantong.complaints.dispatch.ReportSigns;
import org.yidiantong.organization.Unit;

/**
 * A suggested dispatch that an officer can change.
 *
 * @param lead the unit responsible for the item at the place; null if there is none, or
 * if all are recused
 * @param guiding departments that could assist
 * @param note a draft of the triage note
 * @param recusal the units that must not be offered
 * @param signs words which suggest that it is a report; none if it is one
 * @param same an earlier complaint that says the same; null if there is none
 */
public record DispatchProposal(@Nullable Unit lead, List<Unit> guiding, String note, Recusal recusal, ReportSigns signs,
		@Nullable SameComplaint same) {

	public DispatchProposal {
		guiding = List.copyOf(guiding);
	}

}
