package org.yidiantong.complaints.sweep;

import org.yidiantong.kernel.Refusal;

/**
 * All units that are to be checked still have a sweep of the same complaint to do.
 */
public class SweepOpenAlready extends Refusal {

	public SweepOpenAlready() {
		super("sweep-open-already", Reason.CONFLICT);
	}

}
