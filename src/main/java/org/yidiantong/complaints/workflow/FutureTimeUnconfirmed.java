package org.yidiantong.complaints.workflow;

import org.yidiantong.kernel.Refusal;

/**
 * An answer names a time to come, and the officer has not said whether the work is done
 * or promised.
 */
public class FutureTimeUnconfirmed extends Refusal {

	/**
	 * @param named the time, as the answer names it
	 */
	public FutureTimeUnconfirmed(String named) {
		super("future-time-unconfirmed", Reason.CONFLICT, named);
	}

}
