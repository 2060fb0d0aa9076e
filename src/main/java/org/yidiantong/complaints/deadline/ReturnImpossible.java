package org.yidiantong.complaints.deadline;

import org.yidiantong.kernel.Refusal;

/**
 * A case cannot be sent back as wrongly dispatched any more: it was sent back too often,
 * or lies with the unit too long.
 */
public class ReturnImpossible extends Refusal {

	/** How often a case comes back before an assignment is forced. */
	public static final int MOST = 2;

	private ReturnImpossible(String name, int number) {
		super(name, Reason.CONFLICT, number);
	}

	public static ReturnImpossible tooOften() {
		return new ReturnImpossible("returned-too-often", MOST);
	}

	public static ReturnImpossible tooLate(int workingDays) {
		return new ReturnImpossible("returned-too-late", workingDays);
	}

}
