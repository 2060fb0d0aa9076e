package org.yidiantong.checklist.upkeep;

import org.yidiantong.kernel.Refusal;

/**
 * The unit has as many undecided proposals as it may have.
 */
public class TooManyProposals extends Refusal {

	public TooManyProposals(int most) {
		super("too-many-proposals", Reason.CONFLICT, most);
	}

}
