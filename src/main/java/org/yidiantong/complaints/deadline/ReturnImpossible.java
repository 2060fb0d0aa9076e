package org.yidiantong.complaints.deadline;

import org.yidiantong.kernel.Refusal;

/**
 * The complaint can no longer be returned as wrongly dispatched: it was returned too
 * often, or the time for returning is over.
 */
public class ReturnImpossible extends Refusal {

	private ReturnImpossible(String name, int number) {
		super(name, Reason.CONFLICT, number);
	}

	public static ReturnImpossible tooOften(int most) {
		return new ReturnImpossible("returned-too-often", most);
	}

	public static ReturnImpossible tooLate(int workingDays) {
		return new ReturnImpossible("returned-too-late", workingDays);
	}

}
