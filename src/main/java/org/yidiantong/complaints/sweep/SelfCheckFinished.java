package org.yidiantong.complaints.sweep;

import org.yidiantong.kernel.Refusal;

/**
 * The unit has returned that everything it found is fixed; there is nothing to add.
 */
public class SelfCheckFinished extends Refusal {

	public SelfCheckFinished() {
		super("self-check-finished", Reason.CONFLICT);
	}

}
