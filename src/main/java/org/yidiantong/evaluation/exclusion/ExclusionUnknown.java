package org.yidiantong.evaluation.exclusion;

import org.yidiantong.kernel.Refusal;

/**
 * There is no such rating or request, or the actor may not see it.
 */
public class ExclusionUnknown extends Refusal {

	public ExclusionUnknown() {
		super("exclusion-unknown", Reason.UNKNOWN);
	}

}
