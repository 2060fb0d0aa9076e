package org.yidiantong.checklist.review;

import org.yidiantong.kernel.Refusal;

/**
 * There is no review of this year, or the actor may not see it.
 */
public class ReviewUnknown extends Refusal {

	public ReviewUnknown(int year) {
		super("review-unknown", Reason.UNKNOWN, year);
	}

}
