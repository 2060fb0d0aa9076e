package org.yidiantong.evaluation.exclusion;

import org.yidiantong.kernel.Refusal;

/**
 * Whoever proposed it does not decide.
 */
public class SecondPersonNeeded extends Refusal {

	public SecondPersonNeeded() {
		super("exclusion-second-person", Reason.FORBIDDEN);
	}

}
