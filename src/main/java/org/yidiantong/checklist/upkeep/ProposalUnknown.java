package org.yidiantong.checklist.upkeep;

import org.yidiantong.kernel.Refusal;

/**
 * There is no such proposal, or the actor may not see it.
 */
public class ProposalUnknown extends Refusal {

	public ProposalUnknown() {
		super("proposal-unknown", Reason.UNKNOWN);
	}

}
