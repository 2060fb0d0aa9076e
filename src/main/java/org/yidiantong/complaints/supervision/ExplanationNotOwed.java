package org.yidiantong.complaints.supervision;

import org.yidiantong.kernel.Refusal;

/**
 * No red card asks this unit for an explanation, or it was given.
 */
public class ExplanationNotOwed extends Refusal {

	public ExplanationNotOwed() {
		super("explanation-not-owed", Reason.CONFLICT);
	}

}
