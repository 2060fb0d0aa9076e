package org.yidiantong.evaluation.exclusion;

import org.yidiantong.kernel.Refusal;

/**
 * Only the first rating of a complaint counts, and this is a later one.
 */
public class RatingNotCounted extends Refusal {

	public RatingNotCounted() {
		super("rating-not-counted", Reason.CONFLICT);
	}

}
