package org.yidiantong.checklist.review;

import java.util.List;

import org.yidiantong.kernel.Refusal;

/**
 * Nothing is said yet about items whose bases are not in force.
 */
public class ReviewUnanswered extends Refusal {

	public ReviewUnanswered(List<String> items) {
		super("review-unanswered", Reason.CONFLICT, items.size(), String.join("、", items));
	}

}
