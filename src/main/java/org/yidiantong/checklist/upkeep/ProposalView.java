package org.yidiantong.checklist.upkeep;

import java.util.List;
import java.util.Set;

/**
 * A proposal with its history and what the reader can do with it.
 *
 * @param history the first entry first
 */
public record ProposalView(Proposal proposal, List<ProposalEntry> history, Set<ProposalAction> actions) {

	public ProposalView {
		history = List.copyOf(history);
		actions = Set.copyOf(actions);
	}

}
