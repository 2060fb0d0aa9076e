package org.yidiantong.evaluation;

import org.yidiantong.kernel.Refusal;

/**
 * The complaint already has this rating; the first one counts.
 */
public class AlreadyRated extends Refusal {

	public AlreadyRated() {
		super("rated-already", Reason.CONFLICT);
	}

}
