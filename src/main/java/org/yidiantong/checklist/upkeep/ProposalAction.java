package org.yidiantong.checklist.upkeep;

import java.util.EnumSet;
import java.util.Set;

import static org.yidiantong.checklist.upkeep.ProposalState.DRAFT;
import static org.yidiantong.checklist.upkeep.ProposalState.SUBMITTED;

/**
 * What can be done with a proposal, from which states, and which state it leads to.
 */
public enum ProposalAction {

	/** Write it. */
	WRITE(DRAFT),

	/** Change its text. */
	EDIT(DRAFT, DRAFT),

	/** Send it to the administrator. */
	SUBMIT(SUBMITTED, DRAFT),

	/** Take it back. */
	WITHDRAW(ProposalState.WITHDRAWN, DRAFT, SUBMITTED),

	/** Accept it for the next version of the list. */
	ACCEPT(ProposalState.ACCEPTED, SUBMITTED),

	/** Refuse it. */
	REFUSE(ProposalState.REFUSED, SUBMITTED);

	private final ProposalState to;

	private final Set<ProposalState> from;

	ProposalAction(ProposalState to, ProposalState... from) {
		this.to = to;
		this.from = (from.length == 0) ? EnumSet.noneOf(ProposalState.class) : EnumSet.copyOf(Set.of(from));
	}

	/** Whether a state allows it. */
	public boolean isPossible(ProposalState state) {
		return this.from.contains(state);
	}

	/** Whether it decides about the proposal, which only the administrator does. */
	public boolean decides() {
		return this == ACCEPT || this == REFUSE;
	}

	ProposalState to() {
		return this.to;
	}

}
