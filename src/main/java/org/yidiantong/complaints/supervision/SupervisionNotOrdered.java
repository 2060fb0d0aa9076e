package org.yidiantong.complaints.supervision;

import org.yidiantong.kernel.Refusal;

/**
 * Supervision is taken off by whoever ordered it, and this actor did not.
 */
public class SupervisionNotOrdered extends Refusal {

	SupervisionNotOrdered() {
		super("supervision-not-ordered", Reason.CONFLICT);
	}

}
