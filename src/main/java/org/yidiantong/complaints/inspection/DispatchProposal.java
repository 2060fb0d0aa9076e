package org.yidiantong.complaints.inspection;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.dispatch.Recusal;
import org.yidiantong.organization.Unit;

/**
 * What a dispatch could look like, for an officer to change.
 *
 * @param lead the unit that answers for the item at the place; null when there is none,
 * or when it is the one complained about
 * @param guiding departments that could assist
 * @param note a triage note to begin with
 * @param recusal the units that must not be offered
 */
public record DispatchProposal(@Nullable Unit lead, List<Unit> guiding, String note, Recusal recusal) {

	public DispatchProposal {
		guiding = List.copyOf(guiding);
	}

}
