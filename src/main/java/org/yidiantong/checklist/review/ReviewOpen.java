package org.yidiantong.checklist.review;

import org.yidiantong.kernel.Refusal;

/**
 * The review of the year is not closed, so that it has no protocol yet.
 */
public class ReviewOpen extends Refusal {

	public ReviewOpen(int year) {
		super("review-open", Reason.CONFLICT, year);
	}

}
