package org.yidiantong.checklist.review;

import org.yidiantong.kernel.Refusal;

/**
 * The review of the year is closed; its protocol never changes.
 */
public class ReviewClosed extends Refusal {

	public ReviewClosed(int year) {
		super("review-closed", Reason.CONFLICT, year);
	}

}
