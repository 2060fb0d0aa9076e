package org.yidiantong.complaints.deadline;

import org.yidiantong.kernel.Refusal;

/**
 * A complaint cannot be returned as wrongly dispatched any more: it was returned too
 * often, or lies with the unit too long.
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
