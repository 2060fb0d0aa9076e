package org.yidiantong.evaluation;

import org.yidiantong.kernel.Refusal;

/**
 * The case has no lead unit that could rectify.
 */
public class LeadUnitMissing extends Refusal {

	public LeadUnitMissing() {
		super("lead-unit-missing", Reason.CONFLICT);
	}

}
