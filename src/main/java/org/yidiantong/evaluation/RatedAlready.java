package org.yidiantong.evaluation;

import org.yidiantong.kernel.Refusal;

/**
 * The case has its rating; the first one counts.
 */
public class RatedAlready extends Refusal {

	public RatedAlready() {
		super("rated-already", Reason.CONFLICT);
	}

}
