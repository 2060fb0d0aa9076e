package org.yidiantong.checklist.review;

import org.yidiantong.kernel.Refusal;

/**
 * The list is reviewed once for a year, and this review is there already.
 */
public class ReviewExists extends Refusal {

	public ReviewExists(int year) {
		super("review-exists", Reason.CONFLICT, year);
	}

}
