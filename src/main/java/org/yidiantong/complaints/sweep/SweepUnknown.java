package org.yidiantong.complaints.sweep;

import org.yidiantong.kernel.Refusal;

/**
 * There is no sweep with this id that the actor may see.
 */
public class SweepUnknown extends Refusal {

	public SweepUnknown() {
		super("sweep-unknown", Reason.UNKNOWN);
	}

}
