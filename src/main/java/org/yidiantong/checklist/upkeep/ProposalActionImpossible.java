package org.yidiantong.checklist.upkeep;

import org.yidiantong.kernel.Term;
import org.yidiantong.kernel.WrongState;

/**
 * The state of the proposal does not allow this action.
 */
public class ProposalActionImpossible extends WrongState {

	public ProposalActionImpossible(ProposalState state, ProposalAction action) {
		super(new Term("checklist.proposal.state." + state), new Term("checklist.proposal.action." + action));
	}

}
