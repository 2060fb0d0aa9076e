package org.yidiantong.evaluation.exclusion;

import org.yidiantong.kernel.Refusal;

/**
 * The rating is left out already, or somebody has proposed it.
 */
public class ExclusionRunning extends Refusal {

	public ExclusionRunning() {
		super("exclusion-running", Reason.CONFLICT);
	}

}
