package org.yidiantong.evaluation;

import org.yidiantong.kernel.Refusal;

/**
 * The complaint has no lead unit that could rectify.
 */
public class LeadUnitMissing extends Refusal {

	public LeadUnitMissing() {
		super("lead-unit-missing", Reason.CONFLICT);
	}

}
